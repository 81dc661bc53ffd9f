-- Something of every kind for every organisation of identity/people.sql in the campaign MT, so that every door has something
-- behind it. What a list shows of an organisation says so: «its code đây», in small letters, as no letterhead does.
-- 2023 is decided and announced, 2024 decided and not announced yet, 2025 went on without the units.
update organisation set name = name || ' «' || code || ' đây»' where code like 'Z%';
update campaign set started_at = timestamp with time zone '2023-05-08 00:00:00+07:00' where code = 'MT';

insert into round (id, kind, campaign_code, cycle_code, committee_code, opened_at)
  select k.id || c.code, k.kind, 'MT', k.cycle, c.code, timestamp with time zone '2023-07-01 00:00:00+07:00'
  from organisation c cross join (values
    ('registration/MT/', 'REGISTRATION', ''), ('summary/MT/', 'SUMMARY', ''), ('assessment/MT/2023/', 'ASSESSMENT', '2023'),
    ('assessment/MT/2024/', 'ASSESSMENT', '2024'), ('assessment/MT/2025/', 'ASSESSMENT', '2025')) k (id, kind, cycle)
  where c.type = 'COMMITTEE' and c.code like 'Z%';
insert into round_entry (id, round_id, campaign_code, cycle_code, committee_code, unit_code, unit_type, is_open, ended_by_round)
  select replace(r.id, r.committee_code, '') || u.code, r.id, 'MT', r.cycle_code, u.committee_code, u.code, u.type, false, false
  from round r join organisation u on u.committee_code = r.committee_code and u.type <> 'COMMITTEE'
  where r.campaign_code = 'MT';
insert into registration (entry_id, campaign_code, committee_code, unit_code, state, handed_in_at, handed_in_late, contact_name, contact_phone)
  select id, 'MT', committee_code, unit_code, 'CONFIRMED', timestamp with time zone '2023-08-01 08:00:00+07:00', false, 'Liên hệ', '0912-' || unit_code
  from round_entry where id like 'registration/MT/%';
insert into unit_summary (entry_id, campaign_code, committee_code, unit_code, state, submitted_at, late)
  select id, 'MT', committee_code, unit_code, 'HANDED_IN', timestamp with time zone '2024-11-01 08:00:00+07:00', false from round_entry where id like 'summary/MT/%';
insert into session (id, kind, campaign_code, cycle_code, organisation_code, state, held_on, decision_number, decision_on)
  select 'recognition/MT/' || k.cycle || '/' || c.code, 'RECOGNITION', 'MT', k.cycle, c.code, k.state, date '2024-01-05', '1-QĐ', date '2024-01-06'
  from organisation c cross join (values ('2023', 'ISSUED'), ('2024', 'LIST_FIXED'), ('2025', 'ISSUED')) k (cycle, state)
  where c.type = 'COMMITTEE' and c.code like 'Z%';
insert into session (id, kind, campaign_code, cycle_code, organisation_code, state)
  select 'award/MT/' || code, 'AWARD', 'MT', '', code, 'OPEN' from organisation where code in ('Z', 'ZZ')
  union all select 'provincial/MT/ZP', 'PROVINCIAL', 'MT', '', 'ZP', 'OPEN'
  union all select k.id || 'MT/2023/' || code || '/2', k.kind, 'MT', '2023', committee_code, 'OPEN'
  from organisation cross join (values ('revocation/', 'REVOCATION'), ('supplementary/', 'SUPPLEMENTARY')) k (id, kind)
  where committee_code like 'Z%' and type <> 'COMMITTEE';
insert into session_item (session_id, unit_code, proposal, outcome, reason)
  select 'revocation/MT/2023/' || code || '/2', code, 'REVOKED', 'REVOKED', 'Quyết định «' || code || '»'
  from organisation where committee_code like 'Z%' and type <> 'COMMITTEE';
insert into assessment (entry_id, round_id, campaign_code, cycle_code, committee_code, unit_code, unit_type, state,
    targets_assigned, targets_met, targets_exceeded, admissions_target, admissions_done, overdue_petitions, regular_meetings,
    regular_meetings_required, thematic_meetings, thematic_meetings_required, declared_violations, handed_in_at, handed_in_late, returned_times, hand_in, political_pass, meeting_pass, unity_pass,
    member_pass, t1, t2, t3, t4, violation_outcome, good_count, rules_recognise, recognised,
    session_reason, knockout_lifted, revoked)
  select id, round_id, 'MT', cycle_code, committee_code, unit_code, unit_type,
    case cycle_code when '2025' then 'NOT_SUBMITTED' else 'DECIDED' end,
    8, 8, 1, 1, 1, 0, 12, 12, 4, 4, 0, timestamp with time zone '2023-12-01 08:00:00+07:00', false, 0, 1, true, true, true, true, true, true, true, true, 'NONE', 4,
    cycle_code <> '2025', case when cycle_code <> '2025' then true end, 'Lý do của hội nghị ' || cycle_code, false, false
  from round_entry where id like 'assessment/MT/%';
insert into assessment_mark (entry_id, criterion_code, self_mark, appraised_mark, appraised_reason)
  select entry_id, 'T1.1', 'PASS', 'FAIL', 'Ý kiến ' || cycle_code || ' «' || unit_code || '»' from assessment where campaign_code = 'MT';
insert into late_dossier (entry_id, reason, taken_up_by, taken_up_by_name, taken_up_at)
  select entry_id, 'Lý do', 'z.ai', 'Z', timestamp with time zone '2024-12-01 08:00:00+07:00'
  from assessment where campaign_code = 'MT' and cycle_code = '2024';
insert into committee_report (campaign_code, committee_code, state, late)
  select 'MT', code, 'SENT', false from organisation where type = 'COMMITTEE' and code like 'Z%';
insert into award_quota (campaign_code, committee_code, registered, eligible, quota, stage)
  select 'MT', code, 4, 4, 1, 'LISTED' from organisation where type = 'COMMITTEE' and code like 'Z%';
insert into award (campaign_code, committee_code, unit_code, unit_type, position, tied, targets_exceeded, targets_assigned,
    members_good, members_rated, suggestion)
  select 'MT', committee_code, code, type, 1, false, 1, 8, 15, 16, 'COMMENDED'
  from organisation where committee_code like 'Z%' and type <> 'COMMITTEE';

-- Of each unit a case that nobody has taken up (1) and one that has been taken up (2).
insert into document (id, campaign_code, organisation_code, task_key, field, file_name, content_type, size_bytes, sha256,
    content, uploaded_by, uploaded_at)
  select k.id || '.' || o.code, 'MT', o.code, k.task, k.field, 'a.pdf', 'application/pdf', 4, '', X'25504446', 'z.ai',
    timestamp with time zone '2024-06-01 00:00:00+07:00'
  from organisation o cross join (values ('paper', 'RegisterUnit', 'minutes'), ('report', 'ReportViolation', 'document'))
    k (id, task, field)
  where o.code like 'Z%';
insert into violation_case (id, campaign_code, cycle_code, committee_code, unit_code, unit_type, kind, member_count, source,
    summary, anonymous, report_document, state, reported_by, reported_by_name, reported_at, taken_up_at, conclusion)
  select 'MT/2023/' || o.code || '/' || k.number, 'MT', '2023', o.committee_code, o.code, o.type, 'VIOLATION', 1, 'CITIZEN',
    'Nội dung «' || o.code || '»', false, case k.number when '1' then 'report.' || o.code end, k.state, 'z.ai',
    'Người phản ánh «' || o.code || '»', timestamp with time zone '2024-06-02 08:00:00+07:00',
    case k.number when '2' then timestamp with time zone '2024-06-03 08:00:00+07:00' end, 'PENDING'
  from organisation o cross join (values ('1', 'REPORTED'), ('2', 'TAKEN_UP')) k (number, state)
  where o.committee_code like 'Z%' and o.type <> 'COMMITTEE';

-- Process instances: the organisation's own, and of each unit one that follows up a case.
insert into act_hi_procinst (id_, proc_inst_id_, proc_def_key_, proc_def_id_, start_time_, state_)
  select k.id || '.' || o.code, k.id || '.' || o.code, d.key_, d.id_, timestamp '2024-06-02 08:00:00', 'ACTIVE'
  from organisation o cross join (values ('run'), ('case')) k (id)
  join act_re_procdef d on d.id_ = (
    select min(id_) from act_re_procdef where key_ = case k.id when 'run' then 'unit-assessment' else 'violation' end)
  where o.code like 'Z%' and (k.id = 'run' or o.type not in ('PROVINCE', 'COMMITTEE'));
insert into act_hi_varinst (id_, proc_inst_id_, act_inst_id_, name_, var_type_, create_time_, rev_, text_, state_)
  select p.id_ || v.name, p.id_, p.id_, v.name, 'string', timestamp '2024-06-02 08:00:00', 0,
    case v.name when 'campaignCode' then 'MT' when 'committeeCode' then o.committee_code when 'unitCode' then o.code
      else 'MT/2023/' || o.code || '/1' end, 'CREATED'
  from act_hi_procinst p join organisation o on p.id_ in ('run.' || o.code, 'case.' || o.code)
  cross join (values ('campaignCode'), ('committeeCode'), ('unitCode'), ('caseId')) v (name)
  where (v.name <> 'committeeCode' or o.committee_code is not null)
    and (v.name <> 'unitCode' or o.type not in ('PROVINCE', 'COMMITTEE')) and (v.name <> 'caseId' or p.id_ like 'case.%');

-- Numbered by organisation: receipts of its task and of a report on it, a moved date, a substitution, what its viewer is told.
insert into receipt (id, issued_year, issued_at, actor, actor_name, on_behalf, task_key, task_name, organisation_code,
    campaign_code, unit_code, completed)
  select case k.kind when 'ReportViolation' then 990100 else 990000 end + o.number, 2024,
    timestamp with time zone '2024-06-02 08:00:00+07:00',
    case k.kind when 'ReportViolation' then 'z.ai' else 'm.viewer.' || o.code end, 'Người nộp', false, k.kind, 'Việc',
    case k.kind when 'RegisterUnit' then o.code end, 'MT', o.code, true
  from (select code, row_number() over (order by code) as number from organisation where code like 'Z%') o
  cross join (values ('RegisterUnit'), ('ReportViolation')) k (kind);
insert into date_move (id, campaign_code, cycle_code, name, label, organisation_code, from_day, to_day, reason,
    document_number, moved_at, moved_by, moved_by_name, tasks, timers, finished_at)
  select 990000 + row_number() over (order by code), 'MT', '', 'registrationDue', 'Đăng ký', code, date '2023-08-15',
    date '2023-08-25', 'Lý do gia hạn', '1-CV', timestamp with time zone '2023-08-01 08:00:00+07:00', 'z.tinh', 'Z', 0, 0,
    timestamp with time zone '2023-08-01 08:00:00+07:00'
  from organisation where code like 'Z%' and type <> 'PROVINCE';
insert into date_move (id, campaign_code, cycle_code, name, label, organisation_code, from_day, to_day, reason,
    document_number, moved_at, moved_by, moved_by_name, tasks, timers, finished_at)
  values (990099, 'MT', '', 'registrationDue', 'Đăng ký', null, date '2023-08-15', date '2023-08-25', 'Lý do', '1-CV',
    timestamp with time zone '2023-08-01 08:00:00+07:00', 'z.tinh', 'Z', 0, 0,
    timestamp with time zone '2023-08-01 08:00:00+07:00');
insert into reminder_digest (id, recipient, on_day, kind, state, created_at, next_attempt_at, settled_at)
  select 990000 + row_number() over (order by code), 'm.viewer.' || code, date '2024-12-19', 'DAILY', 'SENT',
    timestamp with time zone '2024-12-19 08:00:00+07:00', timestamp with time zone '2024-12-19 08:00:00+07:00',
    timestamp with time zone '2024-12-19 08:00:00+07:00'
  from organisation where code like 'Z%';
insert into reminder_item (digest_id, task_id, task_name, organisation_name, due_at, overdue, late_list, opening, told)
  select d.id, 'none', 'Việc', 'Nhắc «' || replace(d.recipient, 'm.viewer.', '') || ' đây»',
    timestamp with time zone '2024-12-20 23:59:59+07:00', false, false, false, true
  from reminder_digest d where d.id > 990000;
insert into calendar_feed (username, secret, created_at)
  select 'm.viewer.' || code, 'secret-' || code, timestamp with time zone '2024-06-02 08:00:00+07:00'
  from organisation where code like 'Z%';
insert into calendar_feed (username, secret, created_at) values
  ('cuu', 'secret-cuu', timestamp with time zone '2024-06-02 08:00:00+07:00');
insert into substitution (id, username, role, organisation_code, substitute, valid_from, valid_to, document_number,
    entered_by, entered_by_name, entered_at)
  select 990000 + row_number() over (order by p.organisation_code), p.username, p.role, p.organisation_code, 'thay',
    date '2025-06-01', date '2025-06-30', '1-GUQ', 'z.quantri', 'Quản trị', timestamp with time zone '2024-06-02 08:00:00+07:00'
  from post p where p.username like 'm.%' and p.role in ('organisation-board', 'grassroots-office', 'branch-secretary');
insert into plan (campaign_code, organisation_code, state, summary)
  select 'MT', code, 'HANDED_IN', 'Tóm tắt' from organisation where code in ('ZP', 'Z', 'ZZ');
insert into bulk_act (id, username, full_name, task_key, verdict, state, prepared_at)
  select 'act.' || code, 'm.organisation-board.' || code, 'Ban Tổ chức', 'AcceptRegistration', 'AGREED', 'PREPARED',
    timestamp with time zone '2024-12-20 08:00:00+07:00'
  from organisation where code in ('Z', 'ZZ');
-- There is a draft about each registration, so that none can be withdrawn any more.
insert into task_draft (task_id, username, saved_at, content)
  select 'RegisterUnit.' || code || '.' || code, 'z.ai', timestamp with time zone '2024-12-20 08:00:00+07:00', '{}'
  from organisation where committee_code like 'Z%' and type <> 'COMMITTEE';
