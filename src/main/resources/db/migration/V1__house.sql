-- Organisations, people and their posts, the campaign as data, rounds, documents, the record of events.
-- Written for H2 and PostgreSQL alike.

create table organisation (
  code            varchar(32)  primary key,
  name            varchar(300) not null,
  acting_body     varchar(300) not null,
  type            varchar(30)  not null,
  parent_code     varchar(32)  references organisation (code),
  committee_code  varchar(32)  references organisation (code),
  members         integer,
  valid_from      date         not null,
  valid_to        date
);
create index organisation_parent on organisation (parent_code);
create index organisation_committee on organisation (committee_code, type);

create table account (
  username        varchar(64)  primary key,
  password_hash   varchar(100),
  full_name       varchar(200) not null,
  email           varchar(200),
  phone           varchar(30),
  enabled         boolean      not null,
  simulated       boolean      not null
);

create table post (
  username           varchar(64) not null references account (username),
  role               varchar(30) not null,
  organisation_code  varchar(32) not null references organisation (code),
  valid_from         date        not null,
  valid_to           date,
  primary key (username, role, organisation_code, valid_from)
);
create index post_organisation on post (organisation_code, role);

create table campaign (
  code            varchar(32)   primary key,
  name            varchar(300)  not null,
  purpose         varchar(4000) not null,
  owner_code      varchar(32)   not null references organisation (code),
  owner_name      varchar(300)  not null,
  scope           varchar(1000) not null,
  period_from     date          not null,
  period_to       date          not null,
  started_at      timestamp with time zone,
  ended_at        timestamp with time zone
);

create table legal_basis (
  campaign_code   varchar(32)   not null references campaign (code),
  position        integer       not null,
  citation        varchar(1000) not null,
  primary key (campaign_code, position)
);

create table campaign_cycle (
  campaign_code   varchar(32)  not null references campaign (code),
  code            varchar(32)  not null,
  position        integer      not null,
  name            varchar(200) not null,
  closing         boolean      not null,
  primary key (campaign_code, code)
);

create table campaign_parameter (
  campaign_code   varchar(32)  not null references campaign (code),
  name            varchar(60)  not null,
  setting         varchar(200) not null,
  primary key (campaign_code, name)
);

-- A date of the calendar is either fixed (due_on) or counted from another entry or from the opening of the task.
create table calendar_entry (
  campaign_code   varchar(32)  not null references campaign (code),
  cycle_code      varchar(32)  not null,
  name            varchar(60)  not null,
  label           varchar(200) not null,
  due_on          date,
  base            varchar(60),
  days            integer,
  working_days    boolean      not null,
  stated_before   boolean      not null,
  source          varchar(500) not null,
  primary key (campaign_code, cycle_code, name)
);

create table criterion (
  campaign_code   varchar(32)   not null references campaign (code),
  code            varchar(10)   not null,
  content         integer       not null,
  position        integer       not null,
  wording         varchar(1000) not null,
  primary key (campaign_code, code)
);

-- A round gathers the answers of a committee's units: registration, one cycle's assessment, summary.
create table round (
  id              varchar(120) primary key,
  kind            varchar(20)  not null,
  campaign_code   varchar(32)  not null references campaign (code),
  cycle_code      varchar(32)  not null,
  committee_code  varchar(32)  not null references organisation (code),
  opened_at       timestamp with time zone not null,
  closed_at       timestamp with time zone
);

create table round_entry (
  id                   varchar(120) primary key,
  round_id             varchar(120) not null references round (id),
  campaign_code        varchar(32)  not null references campaign (code),
  cycle_code           varchar(32)  not null,
  committee_code       varchar(32)  not null references organisation (code),
  unit_code            varchar(32)  not null references organisation (code),
  unit_type            varchar(30)  not null,
  is_open              boolean      not null,
  ended_by_round       boolean      not null,
  process_instance_id  varchar(64)
);
create index round_entry_round on round_entry (round_id, is_open);
create index round_entry_instance on round_entry (process_instance_id);
create index round_entry_unit on round_entry (unit_code, campaign_code);

create table document (
  id              varchar(36)  primary key,
  campaign_code   varchar(32)  references campaign (code),
  organisation_code varchar(32) references organisation (code),
  task_key        varchar(100),
  field           varchar(60),
  file_name       varchar(255) not null,
  content_type    varchar(100) not null,
  size_bytes      integer      not null,
  sha256          varchar(64)  not null,
  content         bytea        not null,
  uploaded_by     varchar(64)  not null,
  uploaded_at     timestamp with time zone not null
);

-- What happened, for people: who, when, what, on behalf of whom and why.
create table event (
  id              bigint generated by default as identity primary key,
  happened_at     timestamp with time zone not null,
  actor           varchar(64)   not null,
  actor_name      varchar(200)  not null,
  kind            varchar(60)   not null,
  campaign_code   varchar(32),
  cycle_code      varchar(32),
  committee_code  varchar(32),
  unit_code       varchar(32),
  text            varchar(2000) not null,
  on_behalf_reason varchar(1000),
  on_behalf_document varchar(36) references document (id)
);
create index event_unit on event (unit_code, happened_at);
create index event_committee on event (committee_code, happened_at);

-- The last answer typed into a task's form and not yet sent.
create table task_draft (
  task_id         varchar(64)   not null,
  username        varchar(64)   not null,
  saved_at        timestamp with time zone not null,
  content         text          not null,
  primary key (task_id, username)
);
