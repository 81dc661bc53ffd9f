-- Two violation cases of a branch: one nobody has taken up yet, one that its inspection commission has concluded.
insert into account (username, full_name, enabled, simulated, administrator) values
  ('z.kiemtra', 'Ủy ban Kiểm tra Huyện ủy Mẫu', true, false, false);
insert into post (username, role, organisation_code, valid_from) values ('z.kiemtra', 'inspection-commission', 'Z', '2020-01-01');
insert into violation_case (id, campaign_code, cycle_code, committee_code, unit_code, unit_type, kind, member_count, source, summary,
    anonymous, state, reported_by, reported_by_name, reported_at, taken_up_at, conclusion, concluded_on, conclusion_number, review_accepts, review_reason)
  values
  ('2023-2025/2025/Z-D01-01/1', '2023-2025', '2025', 'Z', 'Z-D01-01', 'BRANCH', 'VIOLATION', 1, 'CITIZEN', 'Vắng sinh hoạt nhiều kỳ',
    false, 'REPORTED', 'z.vanphong', 'Người phản ánh thứ nhất', timestamp with time zone '2025-06-02 08:00:00+07:00', null, 'PENDING', null, null, null, null),
  ('2023-2025/2025/Z-D01-01/2', '2023-2025', '2025', 'Z', 'Z-D01-01', 'BRANCH', 'VIOLATION', 2, 'SELF', 'Sử dụng đất sai mục đích',
    false, 'CONCLUDED', 'z.phobithu', 'Người phản ánh thứ hai', timestamp with time zone '2025-06-01 08:00:00+07:00',
    timestamp with time zone '2025-06-03 08:00:00+07:00', 'TRUE', date '2025-06-20', '7-KL/UBKT', true, 'Đã khắc phục xong');
