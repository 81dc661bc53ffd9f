-- Who acts in somebody's place is recorded with both names and the number of the document.
alter table registration alter column entered_by set data type varchar(600);
alter table assessment alter column entered_by set data type varchar(600);
alter table assessment_return alter column returned_by set data type varchar(600);
alter table late_dossier alter column taken_up_by_name set data type varchar(600);
alter table violation_case alter column reported_by_name set data type varchar(600);
alter table receipt alter column actor_name set data type varchar(600);
alter table date_move alter column moved_by_name set data type varchar(600);
