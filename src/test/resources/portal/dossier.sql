-- A dossier before its session: one item that the appraiser does not pass.
insert into round (id, kind, campaign_code, cycle_code, committee_code, opened_at)
  values ('assessment/2023-2025/2025/Z', 'ASSESSMENT', '2023-2025', '2025', 'Z', current_timestamp);
insert into round_entry (id, round_id, campaign_code, cycle_code, committee_code, unit_code, unit_type, is_open, ended_by_round)
  values ('assessment/2023-2025/2025/Z-D01-01', 'assessment/2023-2025/2025/Z', '2023-2025', '2025', 'Z', 'Z-D01-01', 'BRANCH', false, false);
insert into assessment (entry_id, round_id, campaign_code, cycle_code, committee_code, unit_code, unit_type, state,
    targets_assigned, targets_met, targets_exceeded, handed_in_at, met_on, handed_in_late, returned_times, hand_in,
    t1, t2, t3, t4, rules_recognise, knockout_lifted, revoked)
  values ('assessment/2023-2025/2025/Z-D01-01', 'assessment/2023-2025/2025/Z', '2023-2025', '2025', 'Z', 'Z-D01-01', 'BRANCH', 'APPRAISED',
    8, 8, 1, current_timestamp, '2025-06-01', false, 0, 1, false, true, true, true, false, false, false);
insert into assessment_mark (entry_id, criterion_code, self_mark, appraised_mark, appraised_reason)
  values ('assessment/2023-2025/2025/Z-D01-01', 'T1.1', 'PASS', 'FAIL', 'Chưa có kế hoạch năm');
insert into decision_row (decision, version, rule, sentence)
  select 'political-task', '1.0:9', 'Rule_PoliticalTask_AppraisedNotPassed', '“chương trình, kế hoạch công tác năm”';
insert into decision_row (decision, version, rule, sentence) select 'meeting-quality', '1.0:9', 'Rule_MeetingQuality_Met', '“b”';
insert into decision_row (decision, version, rule, sentence) select 'unity-discipline', '1.0:9', 'Rule_UnityDiscipline_Met', '“c”';
insert into decision_row (decision, version, rule, sentence) select 'members', '1.0:9', 'Rule_Members_BranchMet', '“d”';
insert into assessment_rule (entry_id, phase, position, decision, version, rule)
  select 'assessment/2023-2025/2025/Z-D01-01', 'PROPOSAL', case decision when 'political-task' then 1 when 'meeting-quality' then 2
    when 'unity-discipline' then 3 else 4 end, decision, version, rule from decision_row where version = '1.0:9';
