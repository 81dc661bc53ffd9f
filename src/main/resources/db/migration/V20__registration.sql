create table registration (
  entry_id          varchar(120)  primary key references round_entry (id),
  campaign_code     varchar(32)   not null references campaign (code),
  committee_code    varchar(32)   not null references organisation (code),
  unit_code         varchar(32)   not null references organisation (code),
  state             varchar(30)   not null,
  decline_reason    varchar(1000),
  met_on            date,
  members_total     integer,
  members_present   integer,
  members_in_favour integer,
  goal              varchar(2000),
  pledge_document   varchar(36)   references document (id),
  minutes_document  varchar(36)   references document (id),
  contact_name      varchar(200),
  contact_phone     varchar(30),
  handed_in_at      timestamp with time zone,
  handed_in_late    boolean       not null,
  entered_by        varchar(200),
  review_note       varchar(1000),
  decided_at        timestamp with time zone
);
create unique index registration_unit on registration (campaign_code, unit_code);
create index registration_committee on registration (campaign_code, committee_code, state);
