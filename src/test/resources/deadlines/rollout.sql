insert into calendar_entry values
  ('T', '', 'planDue', 'Hạn ban hành kế hoạch', '2023-03-27', null, null, false, false, ''),
  ('T', '', 'rolloutDue', 'Hạn triển khai', '2023-06-30', null, null, false, false, '');
