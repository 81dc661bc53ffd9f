-- A đảng bộ with four "tốt" that misses the share of branches.
insert into round_entry (id, round_id, campaign_code, cycle_code, committee_code, unit_code, unit_type, is_open, ended_by_round)
  values ('assessment/2023-2025/2025/Z-D01', 'assessment/2023-2025/2025/Z', '2023-2025', '2025', 'Z', 'Z-D01', 'GRASSROOTS_COMMITTEE', false, false);
insert into assessment (entry_id, round_id, campaign_code, cycle_code, committee_code, unit_code, unit_type, state,
    handed_in_late, returned_times, t1, t2, t3, t4, violation_outcome, good_count, branches_recognised, branches_total,
    rules_recognise, recognised, knockout_lifted, revoked)
  values ('assessment/2023-2025/2025/Z-D01', 'assessment/2023-2025/2025/Z', '2023-2025', '2025', 'Z', 'Z-D01', 'GRASSROOTS_COMMITTEE', 'DECIDED',
    false, 0, true, true, true, true, 'NONE', 4, 0, 2, false, false, false, false);
