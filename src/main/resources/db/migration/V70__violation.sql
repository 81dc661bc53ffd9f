-- A violation case of a unit in one cycle. kind REVOCATION asks for a meeting on a recognition already given and says
-- nothing about the dossier's own facts.
create table violation_case (
  id                   varchar(120)  primary key,
  campaign_code        varchar(32)   not null references campaign (code),
  cycle_code           varchar(32)   not null,
  committee_code       varchar(32)   not null references organisation (code),
  unit_code            varchar(32)   not null references organisation (code),
  unit_type            varchar(30)   not null,
  kind                 varchar(20)   not null,
  member_count         integer       not null,
  source               varchar(20)   not null,
  summary              varchar(4000) not null,
  anonymous            boolean       not null,
  report_document      varchar(36)   references document (id),
  state                varchar(20)   not null,
  reported_by          varchar(64)   not null,
  reported_by_name     varchar(200)  not null,
  reported_at          timestamp with time zone not null,
  refusal_reason       varchar(1000),
  taken_up_at          timestamp with time zone,
  conclusion           varchar(20)   not null,
  concluded_on         date,
  conclusion_number    varchar(100),
  conclusion_document  varchar(36)   references document (id),
  review_accepts       boolean,
  review_reason        varchar(1000),
  process_instance_id  varchar(64)
);
create index violation_case_unit on violation_case (unit_code, campaign_code, cycle_code);
create index violation_case_committee on violation_case (committee_code, campaign_code, cycle_code);
