-- The appraiser's marks stand beside the verifier's; where nobody verifies, what was stored were the appraiser's.
alter table assessment_mark add column appraised_mark varchar(15);
alter table assessment_mark add column appraised_reason varchar(1000);
update assessment_mark set appraised_mark = verified_mark, appraised_reason = verified_reason,
    verified_mark = null, verified_reason = null
  where entry_id in (select entry_id from assessment where unit_type <> 'BRANCH');

-- Each time a dossier went back: who asked for what, and until when.
create table assessment_return (
  entry_id        varchar(120)  not null references assessment (entry_id),
  number          integer       not null,
  step            varchar(20)   not null,
  returned_at     timestamp with time zone not null,
  returned_by     varchar(200),
  note            varchar(2000),
  due_on          date,
  primary key (entry_id, number)
);

-- What was asked for: an item, or the figures of a content.
create table assessment_return_item (
  entry_id        varchar(120)  not null,
  number          integer       not null,
  code            varchar(10)   not null,
  reason          varchar(1000) not null,
  primary key (entry_id, number, code),
  foreign key (entry_id, number) references assessment_return (entry_id, number)
);

-- Of earlier returns only the last note is known.
insert into assessment_return (entry_id, number, step, returned_at, note)
  select entry_id, returned_times, case when unit_type = 'BRANCH' then 'VERIFICATION' else 'APPRAISAL' end,
    handed_in_at, return_note
  from assessment where returned_times > 0;
alter table assessment drop column return_note;
