-- The digest is the outbox: it is written in the timer's transaction and waits here until a sender takes it.
-- state: UNSENT waits; SENT, IN_APP (no address: told in the portal only), EMPTY (nothing left to tell), EXPIRED (its day is
-- long past), DEAD (given up after the last attempt).

alter table reminder_digest add column attempts integer default 0 not null;
alter table reminder_digest add column next_attempt_at timestamp with time zone;
update reminder_digest set next_attempt_at = created_at;
alter table reminder_digest alter column next_attempt_at set not null;
alter table reminder_digest add column settled_at timestamp with time zone;
alter table reminder_digest add column sent_to varchar(200);
alter table reminder_digest add column resends integer default 0 not null;
alter table reminder_digest add column last_error varchar(500);
alter table reminder_digest add column read_at timestamp with time zone;
create index reminder_digest_waiting on reminder_digest (state, next_attempt_at, id);

-- opening: the task has just opened; it is told beside the reminder and counts for itself.
-- told: it was still to be told when the digest was settled.
create table reminder_item_again (
  digest_id         bigint        not null references reminder_digest (id),
  task_id           varchar(64)   not null,
  task_name         varchar(300)  not null,
  organisation_name varchar(300)  not null,
  unit_name         varchar(300),
  due_at            timestamp with time zone not null,
  overdue           boolean       not null,
  late_list         boolean       not null,
  opening           boolean       default false not null,
  told              boolean       default false not null,
  constraint reminder_item_once primary key (digest_id, task_id, late_list, opening)
);
insert into reminder_item_again
  (digest_id, task_id, task_name, organisation_name, unit_name, due_at, overdue, late_list)
  select digest_id, task_id, task_name, organisation_name, unit_name, due_at, overdue, late_list from reminder_item;
drop table reminder_item;
alter table reminder_item_again rename to reminder_item;
create index reminder_item_task on reminder_item (task_id);

-- New tasks are told once a day, by whoever comes first.
alter table reminder_writer add column openings_told_on date;
