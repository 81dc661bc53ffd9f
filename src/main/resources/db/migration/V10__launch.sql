-- Stage 1: the plan and the launch of the province and of each committee, pledges and pilots.

create table plan (
  campaign_code      varchar(32)    not null references campaign (code),
  organisation_code  varchar(32)    not null references organisation (code),
  state              varchar(20)    not null,
  summary            varchar(10000) not null,
  document           varchar(36)    references document (id),
  return_reason      varchar(1000),
  met_on             date,
  number             varchar(50),
  issued_on          date,
  signer             varchar(200),
  primary key (campaign_code, organisation_code)
);

create table launch (
  campaign_code      varchar(32)    not null references campaign (code),
  organisation_code  varchar(32)    not null references organisation (code),
  launched_on        date           not null,
  place              varchar(300)   not null,
  document           varchar(36)    references document (id),
  primary key (campaign_code, organisation_code)
);

-- Who signed the pledge with the body above at its launch: committees with the province, units with their committee.
create table pledge (
  campaign_code      varchar(32)    not null references campaign (code),
  organisation_code  varchar(32)    not null references organisation (code),
  signed_on          date           not null,
  document           varchar(36)    references document (id),
  primary key (campaign_code, organisation_code)
);

create table pilot (
  campaign_code      varchar(32)    not null references campaign (code),
  unit_code          varchar(32)    not null references organisation (code),
  committee_code     varchar(32)    not null references organisation (code),
  since_cycle        varchar(32),
  chosen_at          timestamp with time zone not null,
  primary key (campaign_code, unit_code)
);
create index pilot_committee on pilot (campaign_code, committee_code);

-- Why a committee chose fewer pilots than the plan asks.
create table pilot_shortfall (
  campaign_code      varchar(32)    not null references campaign (code),
  committee_code     varchar(32)    not null references organisation (code),
  reason             varchar(1000)  not null,
  primary key (campaign_code, committee_code)
);
