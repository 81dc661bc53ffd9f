-- A committee's meeting over a list; cycle_code is empty outside the yearly assessment.
create table session (
  id                varchar(160)  primary key,
  kind              varchar(20)   not null,
  campaign_code     varchar(32)   not null references campaign (code),
  cycle_code        varchar(32)   not null,
  organisation_code varchar(32)   not null references organisation (code),
  state             varchar(20)   not null,
  held_on           date,
  chair             varchar(200),
  minutes_document  varchar(36)   references document (id),
  decision_number   varchar(100),
  decision_on       date,
  signer            varchar(200)
);
create index session_organisation on session (organisation_code, campaign_code, kind);

create table session_item (
  session_id        varchar(160)  not null references session (id),
  unit_code         varchar(32)   not null references organisation (code),
  proposal          varchar(30)   not null,
  outcome           varchar(30),
  reason            varchar(1000),
  primary key (session_id, unit_code)
);
