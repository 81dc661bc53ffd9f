-- The province's own report at the end of the campaign.

create table provincial_summary (
  campaign_code      varchar(32)    primary key references campaign (code),
  number             varchar(50)    not null,
  issued_on          date           not null,
  content            varchar(10000) not null,
  document           varchar(36)    references document (id),
  written_at         timestamp with time zone not null
);
