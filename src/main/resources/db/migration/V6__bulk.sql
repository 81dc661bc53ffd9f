-- One act on many tasks: looked at beforehand, queued, may be withdrawn for a while, then carried out task by task.
-- starts_at is real time, by the clock of the database that all nodes share; the product's own clock may stand still.
create table bulk_act (
  id              varchar(36)   primary key,
  username        varchar(64)   not null references account (username),
  full_name       varchar(200)  not null,
  task_key        varchar(100)  not null,
  verdict         varchar(20)   not null,
  state           varchar(20)   not null,
  reason          varchar(1000),
  due_on          date,
  prepared_at     timestamp with time zone not null,
  starts_at       timestamp with time zone
);
create index bulk_act_user on bulk_act (username, prepared_at);
create index bulk_act_state on bulk_act (state);

-- attention: what the officer was told to look at when the list was shown.
create table bulk_item (
  act_id          varchar(36)   not null references bulk_act (id),
  task_id         varchar(64)   not null,
  position        integer       not null,
  unit_code       varchar(32)   not null references organisation (code),
  campaign_code   varchar(32)   not null references campaign (code),
  cycle_code      varchar(32),
  attention       varchar(300)  not null,
  reason          varchar(1000),
  state           varchar(20)   not null,
  refusal         varchar(2000),
  primary key (act_id, task_id)
);
create index bulk_item_task on bulk_item (task_id);
create index bulk_item_state on bulk_item (state, act_id, position);
