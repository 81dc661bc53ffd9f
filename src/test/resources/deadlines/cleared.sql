delete from reminder_item;
delete from reminder_digest;
delete from desk_task where campaign_code = 'T';
delete from calendar_entry where campaign_code = 'T';
delete from campaign where code = 'T';
