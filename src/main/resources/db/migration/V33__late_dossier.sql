-- Dossiers that the session's list was fixed without ("Không nộp") and that a supplementary session takes up after all.
create table late_dossier (
  entry_id             varchar(120)  primary key references assessment (entry_id),
  reason               varchar(1000) not null,
  document             varchar(36)   references document (id),
  taken_up_by          varchar(64)   not null,
  taken_up_by_name     varchar(200)  not null,
  taken_up_at          timestamp with time zone not null,
  process_instance_id  varchar(64)
);
