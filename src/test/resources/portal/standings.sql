-- A campaign in full swing, for whatever units there are: registrations, one decided cycle, one open, open tasks.
insert into round (id, kind, campaign_code, cycle_code, committee_code, opened_at)
  select k.kind || '/2023-2025/' || k.cycle || c.code, k.kind, '2023-2025', k.cycle, c.code, timestamp with time zone '2023-07-01 00:00:00+07:00'
  from organisation c
  cross join (select 'REGISTRATION' as kind, '' as cycle union all select 'ASSESSMENT', '2023' union all select 'ASSESSMENT', '2024') k
  where c.type = 'COMMITTEE';
insert into round_entry (id, round_id, campaign_code, cycle_code, committee_code, unit_code, unit_type, is_open, ended_by_round)
  select r.id || '/' || u.code, r.id, '2023-2025', r.cycle_code, u.committee_code, u.code, u.type, false, false
  from round r join organisation u on u.committee_code = r.committee_code and u.type <> 'COMMITTEE';
insert into registration (entry_id, campaign_code, committee_code, unit_code, state, handed_in_late)
  select id, campaign_code, committee_code, unit_code, case when unit_code like '%2' then 'DECLINED' else 'ACCEPTED' end, false
  from round_entry where cycle_code = '';
insert into assessment (entry_id, round_id, campaign_code, cycle_code, committee_code, unit_code, unit_type, state, handed_in_late, returned_times, recognised, knockout_lifted, revoked)
  select id, round_id, campaign_code, cycle_code, committee_code, unit_code, unit_type,
    case when cycle_code = '2024' then 'NOT_HANDED_IN' when unit_code like '%3' then 'ON_HOLD' else 'DECIDED' end, false, 0,
    cycle_code = '2023' and unit_code not like '%3' and unit_code not like '%4', false, false
  from round_entry where cycle_code <> '';
insert into desk_task (id, task_key, name, process_id, process_instance_id, role, organisation_code, campaign_code, committee_code, unit_code, cycle_code, entry_id, created_at, due_at)
  select 'self-' || unit_code, 'SelfAssess', 'Tự đánh giá', 'unit-assessment', 'none',
    case when unit_type = 'GRASSROOTS_COMMITTEE' then 'grassroots-office' else 'branch-secretary' end,
    unit_code, campaign_code, committee_code, unit_code, cycle_code, id, timestamp with time zone '2024-11-15 00:00:00+07:00',
    case when unit_code like '%1' then timestamp with time zone '2024-12-13 23:59:59+07:00' else timestamp with time zone '2099-12-31 23:59:59+07:00' end
  from round_entry where cycle_code = '2024';
insert into desk_task (id, task_key, name, process_id, process_instance_id, role, organisation_code, campaign_code, committee_code, created_at, due_at)
  select 'close-' || code, 'CloseRegister', 'Chốt danh sách đăng ký', 'registration-round', 'none', 'organisation-board', code, '2023-2025', code,
    timestamp with time zone '2023-08-15 00:00:00+07:00', timestamp with time zone '2023-08-29 23:59:59+07:00'
  from organisation where type = 'COMMITTEE';
