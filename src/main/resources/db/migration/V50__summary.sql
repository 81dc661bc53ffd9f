-- Stage 4: the summaries of the units and the reports of the committees. Parts I to VI are those of the report's form.

create table unit_summary (
  entry_id          varchar(120)   primary key references round_entry (id),
  campaign_code     varchar(32)    not null references campaign (code),
  committee_code    varchar(32)    not null references organisation (code),
  unit_code         varchar(32)    not null references organisation (code),
  state             varchar(20)    not null,
  results           varchar(8000),
  leadership        varchar(8000),
  strengths         varchar(8000),
  limits            varchar(8000),
  lessons           varchar(8000),
  proposals         varchar(8000),
  document          varchar(36)    references document (id),
  submitted_at      timestamp with time zone,
  late              boolean        not null,
  return_reason     varchar(1000)
);
create unique index unit_summary_unit on unit_summary (campaign_code, unit_code);
create index unit_summary_committee on unit_summary (campaign_code, committee_code, state);

create table committee_report (
  campaign_code     varchar(32)    not null references campaign (code),
  committee_code    varchar(32)    not null references organisation (code),
  state             varchar(20)    not null,
  results           varchar(8000),
  leadership        varchar(8000),
  strengths         varchar(8000),
  limits            varchar(8000),
  lessons           varchar(8000),
  proposals         varchar(8000),
  document          varchar(36)    references document (id),
  conference_on     date,
  conference_place  varchar(300),
  minutes_document  varchar(36)    references document (id),
  commendations     integer,
  number            varchar(50),
  issued_on         date,
  letter_number     varchar(50),
  signer            varchar(200),
  sent_at           timestamp with time zone,
  late              boolean        not null,
  return_reason     varchar(1000),
  received_at       timestamp with time zone,
  primary key (campaign_code, committee_code)
);
