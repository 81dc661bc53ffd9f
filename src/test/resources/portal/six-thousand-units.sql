-- Six thousand branches of one committee through a whole campaign: registered, three cycles, summed up, awarded, and late.
insert into organisation (code, name, acting_body, type, parent_code, committee_code, valid_from)
  select 'Z-N' || x, 'Chi bộ số ' || x, 'Chi bộ số ' || x, 'GRASSROOTS_BRANCH', 'Z', 'Z', date '2020-01-01'
  from (select 1000 * a.d + 100 * b.d + 10 * c.d + e.d + 1 as x
        from (values (0), (1), (2), (3), (4), (5)) a(d)
        cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) b(d)
        cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) c(d)
        cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) e(d)) numbers;
insert into round (id, kind, campaign_code, cycle_code, committee_code, opened_at)
  select 'assessment/2023-2025/many/Z', 'ASSESSMENT', '2023-2025', '2025', 'Z', current_timestamp;
insert into round_entry (id, round_id, campaign_code, cycle_code, committee_code, unit_code, unit_type, is_open, ended_by_round)
  select 'many/' || c.code || '/' || u.code, 'assessment/2023-2025/many/Z', '2023-2025', c.code, 'Z', u.code, u.type, false, false
  from organisation u cross join (select code from campaign_cycle union all select '') c where u.code like 'Z-N%';
insert into registration (entry_id, campaign_code, committee_code, unit_code, state, handed_in_at, handed_in_late)
  select id, '2023-2025', 'Z', unit_code, 'ACCEPTED', timestamp with time zone '2023-08-10 08:00:00+07:00', false
  from round_entry where id like 'many//%';
insert into assessment (entry_id, round_id, campaign_code, cycle_code, committee_code, unit_code, unit_type, state, handed_in_at, handed_in_late,
    returned_times, t1, t2, t3, t4, rules_recognise, recognised, knockout_lifted, revoked)
  select id, round_id, '2023-2025', cycle_code, 'Z', unit_code, unit_type, 'DECIDED', timestamp with time zone '2023-12-10 08:00:00+07:00', false,
    0, true, true, true, true, true, true, false, false
  from round_entry where id like 'many/20%';
insert into unit_summary (entry_id, campaign_code, committee_code, unit_code, state, late)
  select id, '2023-2025', 'Z', unit_code, 'NOT_HANDED_IN', false from round_entry where id like 'many//%';
insert into award (campaign_code, committee_code, unit_code, unit_type, position, tied, targets_exceeded, targets_assigned, members_good, members_rated, suggestion)
  select '2023-2025', 'Z', code, type, row_number() over (order by code), false, 1, 8, 10, 10, 'NONE' from organisation where code like 'Z-N%';
insert into desk_task (id, task_key, name, process_id, process_instance_id, role, organisation_code, campaign_code, committee_code, unit_code, cycle_code, created_at, due_at)
  select 'late-' || code, 'WriteSummary', 'Viết báo cáo tổng kết', 'p', 'p', 'branch-secretary', code, '2023-2025', 'Z', code, null,
    timestamp with time zone '2025-09-01 00:00:00+07:00', timestamp with time zone '2025-09-29 23:59:59+07:00'
  from organisation where code like 'Z-N%';
insert into violation_case (id, campaign_code, cycle_code, committee_code, unit_code, unit_type, kind, member_count, source, summary,
    anonymous, state, reported_by, reported_by_name, reported_at, conclusion)
  select '2023-2025/2025/' || code || '/1', '2023-2025', '2025', 'Z', code, type, 'VIOLATION', 1, 'SELF', 'Việc', false, 'REPORTED',
    'u', 'U', timestamp with time zone '2025-06-02 08:00:00+07:00', 'PENDING'
  from organisation where code like 'Z-N%';
