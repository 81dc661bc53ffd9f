-- A draft counts its savings, so that one device does not overwrite what another has saved, and remembers on which state of
-- the dossier it was typed.
alter table task_draft add column revision integer default 1 not null;
alter table task_draft add column dossier_version varchar(100);
