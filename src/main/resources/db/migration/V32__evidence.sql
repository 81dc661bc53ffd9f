-- How often a dossier was handed in, and the files of each item as they came in then.
alter table assessment add column hand_in integer default 0 not null;
update assessment set hand_in = 1 where handed_in_at is not null;

create table assessment_evidence (
  entry_id        varchar(120)  not null references assessment (entry_id),
  hand_in         integer       not null,
  criterion_code  varchar(10)   not null,
  position        integer       not null,
  document_id     varchar(36)   not null references document (id),
  primary key (entry_id, hand_in, criterion_code, position)
);
insert into assessment_evidence (entry_id, hand_in, criterion_code, position, document_id)
  select entry_id, 1, criterion_code, 0, evidence from assessment_mark where evidence is not null;
alter table assessment_mark drop column evidence;
