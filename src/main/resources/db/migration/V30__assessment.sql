-- One unit's dossier in one cycle: what it reported, the marks it was given, what the rules and the session made of it.
create table assessment (
  entry_id                   varchar(120) primary key references round_entry (id),
  round_id                   varchar(120) not null references round (id),
  campaign_code              varchar(32)  not null references campaign (code),
  cycle_code                 varchar(32)  not null,
  committee_code             varchar(32)  not null references organisation (code),
  unit_code                  varchar(32)  not null references organisation (code),
  unit_type                  varchar(30)  not null,
  state                      varchar(30)  not null,
  targets_assigned           integer,
  targets_met                integer,
  targets_exceeded           integer,
  admissions_target          integer,
  admissions_done            integer,
  overdue_petitions          integer,
  regular_meetings           integer,
  regular_meetings_required  integer,
  thematic_meetings          integer,
  thematic_meetings_required integer,
  declared_violations        integer,
  declared_source            varchar(20),
  unrated_members            integer,
  unrated_reason             varchar(1000),
  met_on                     date,
  members_present            integer,
  members_in_favour          integer,
  minutes_document           varchar(36)  references document (id),
  handed_in_at               timestamp with time zone,
  handed_in_late             boolean      not null,
  entered_by                 varchar(200),
  return_note                varchar(2000),
  returned_times             integer      not null,
  political_pass             boolean,
  meeting_pass               boolean,
  unity_pass                 boolean,
  member_pass                boolean,
  pass_reason                varchar(2000),
  t1                         boolean,
  t2                         boolean,
  t3                         boolean,
  t4                         boolean,
  violation_outcome          varchar(20),
  good_count                 integer,
  branches_recognised        integer,
  branches_total             integer,
  rules_recognise            boolean,
  recognised                 boolean,
  rating                     varchar(30),
  knockout_lifted            boolean      not null,
  session_reason             varchar(1000),
  revoked                    boolean      not null
);
create unique index assessment_unit on assessment (campaign_code, unit_code, cycle_code);
create index assessment_round on assessment (round_id, state);
create index assessment_committee on assessment (campaign_code, committee_code, cycle_code);

create table assessment_mark (
  entry_id        varchar(120) not null references assessment (entry_id),
  criterion_code  varchar(10)  not null,
  self_mark       varchar(15),
  note            varchar(1000),
  evidence        varchar(36)  references document (id),
  verified_mark   varchar(15),
  verified_reason varchar(1000),
  primary key (entry_id, criterion_code)
);

-- Figures of a unit's members in a cycle; of an unregistered branch they are reported by its đảng bộ.
create table member_rating (
  campaign_code   varchar(32) not null references campaign (code),
  cycle_code      varchar(32) not null,
  unit_code       varchar(32) not null references organisation (code),
  rated           integer     not null,
  good            integer     not null,
  reported_by     varchar(32) not null references organisation (code),
  primary key (campaign_code, cycle_code, unit_code)
);
create index member_rating_unit on member_rating (unit_code, campaign_code);

-- Every row of every table that has decided something, once.
create table decision_row (
  decision        varchar(60)   not null,
  version         varchar(30)   not null,
  rule            varchar(60)   not null,
  sentence        varchar(2000),
  primary key (decision, version, rule)
);

-- Which rows decided a dossier when it was proposed and when the session sat.
create table assessment_rule (
  entry_id        varchar(120) not null references assessment (entry_id),
  phase           varchar(10)  not null,
  position        integer      not null,
  decision        varchar(60)  not null,
  version         varchar(30)  not null,
  rule            varchar(60)  not null,
  primary key (entry_id, phase, position)
);

create table inspection_opinion (
  round_id        varchar(120)  primary key references round (id),
  text            varchar(4000) not null,
  given_at        timestamp with time zone not null
);

create table result_notice (
  round_id        varchar(120)  primary key references round (id),
  number          varchar(100)  not null,
  issued_on       date          not null,
  document        varchar(36)   references document (id)
);

create table pilot_lessons (
  round_id        varchar(120)  primary key references round (id),
  text            varchar(4000) not null,
  document        varchar(36)   references document (id),
  reported_at     timestamp with time zone not null
);
