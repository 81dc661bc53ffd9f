insert into campaign (code, name, purpose, owner_code, owner_name, scope, period_from, period_to) values
  ('T', 'Phong trào mẫu', '', 'ZP', 'Tỉnh ủy Mẫu', '', '2023-01-01', '2025-12-31');
