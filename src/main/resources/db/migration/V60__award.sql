-- What a committee may give; its row is locked by whoever decides, so that a quota holds under concurrent decisions.
create table award_quota (
  campaign_code        varchar(32)  not null references campaign (code),
  committee_code       varchar(32)  not null references organisation (code),
  registered           integer      not null,
  eligible             integer      not null,
  quota                integer      not null,
  stage                varchar(20)  not null,
  list_note            varchar(2000),
  no_nomination_reason varchar(1000),
  returned_reason      varchar(1000),
  submission_number    varchar(100),
  primary key (campaign_code, committee_code)
);

-- One row per eligible unit. What the committee's meeting decided stands in session_item; "result" is what is in force:
-- COMMENDED, NOMINATED, NONE once the committee's decision is issued, PROVINCIAL once the province's is.
create table award (
  campaign_code     varchar(32)   not null references campaign (code),
  committee_code    varchar(32)   not null references organisation (code),
  unit_code         varchar(32)   not null references organisation (code),
  unit_type         varchar(30)   not null,
  position          integer       not null,
  tied              boolean       not null,
  targets_exceeded  bigint        not null,
  targets_assigned  bigint        not null,
  members_good      bigint        not null,
  members_rated     bigint        not null,
  suggestion        varchar(20)   not null,
  proposal_reason   varchar(1000),
  result            varchar(20),
  result_reason     varchar(1000),
  appraisal         varchar(20),
  appraisal_reason  varchar(1000),
  opinion           varchar(20),
  opinion_reason    varchar(1000),
  primary key (campaign_code, unit_code)
);
create index award_committee on award (campaign_code, committee_code, position);

-- Why the province's list was sent back to be appraised again, and when its council met.
create table provincial_award (
  campaign_code     varchar(32)   primary key references campaign (code),
  returned_reason   varchar(1000),
  council_met_on    date,
  council_document  varchar(36)   references document (id)
);
