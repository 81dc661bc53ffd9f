-- Open user tasks with what lists need; written by the engine's task listeners in the engine's own transactions.
create table desk_task (
  id                   varchar(64)  primary key,
  task_key             varchar(100) not null,
  name                 varchar(300) not null,
  process_id           varchar(100) not null,
  process_instance_id  varchar(64)  not null,
  role                 varchar(30)  not null,
  organisation_code    varchar(32)  not null,
  campaign_code        varchar(32)  not null,
  committee_code       varchar(32),
  unit_code            varchar(32),
  cycle_code           varchar(32),
  round_id             varchar(120),
  entry_id             varchar(120),
  case_id              varchar(120),
  assignee             varchar(64),
  created_at           timestamp with time zone not null,
  due_at               timestamp with time zone
);
create index desk_task_group on desk_task (organisation_code, role, due_at);
create index desk_task_created on desk_task (created_at);
create index desk_task_committee on desk_task (committee_code, due_at);
create index desk_task_entry on desk_task (entry_id);
