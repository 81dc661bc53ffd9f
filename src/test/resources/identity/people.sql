delete from substitution where organisation_code like 'Z%';
delete from post where organisation_code like 'Z%';
delete from account where username like 'z.%' or username like '%.Z%';
delete from organisation where code like 'Z-D01-%';
delete from organisation where code in ('Z-D01', 'Z-C01');
delete from organisation where code in ('Z', 'ZZ');
delete from organisation where code = 'ZP';

insert into organisation (code, name, acting_body, type, parent_code, committee_code, valid_from) values
  ('ZP', 'Tỉnh ủy Mẫu', 'Ban Thường vụ Tỉnh ủy Mẫu', 'PROVINCE', null, null, '2020-01-01'),
  ('Z', 'Huyện ủy Mẫu', 'Ban Thường vụ Huyện ủy Mẫu', 'COMMITTEE', 'ZP', 'Z', '2020-01-01'),
  ('ZZ', 'Huyện ủy Khác', 'Ban Thường vụ Huyện ủy Khác', 'COMMITTEE', 'ZP', 'ZZ', '2020-01-01'),
  ('Z-D01', 'Đảng bộ xã Mẫu', 'Đảng ủy xã Mẫu', 'GRASSROOTS_COMMITTEE', 'Z', 'Z', '2020-01-01'),
  ('Z-C01', 'Chi bộ Văn phòng', 'Chi bộ Văn phòng', 'GRASSROOTS_BRANCH', 'Z', 'Z', '2020-01-01'),
  ('Z-D01-01', 'Chi bộ ấp 1', 'Chi bộ ấp 1', 'BRANCH', 'Z-D01', 'Z', '2020-01-01'),
  ('Z-D01-02', 'Chi bộ ấp 2', 'Chi bộ ấp 2', 'BRANCH', 'Z-D01', 'Z', '2020-01-01');

-- The password of everybody is "mat-khau-dung".
insert into account (username, password_hash, full_name, email, enabled, simulated, administrator) values
  ('z.quantri', '{bcrypt}$2a$04$UzK1NkZwGwj/h3hJEfg9fOAt6hghJg92LpLmlvbWPI6cmdVzQ2oOC', 'Quản trị', null, true, false, true),
  ('z.bithu', '{bcrypt}$2a$04$UzK1NkZwGwj/h3hJEfg9fOAt6hghJg92LpLmlvbWPI6cmdVzQ2oOC', 'Bí thư Chi bộ ấp 1', 'bithu@example.vn', true, false, false),
  ('z.phobithu', '{bcrypt}$2a$04$UzK1NkZwGwj/h3hJEfg9fOAt6hghJg92LpLmlvbWPI6cmdVzQ2oOC', 'Phó bí thư Chi bộ ấp 1', null, true, false, false),
  ('z.vanphong', '{bcrypt}$2a$04$UzK1NkZwGwj/h3hJEfg9fOAt6hghJg92LpLmlvbWPI6cmdVzQ2oOC', 'Văn phòng Đảng ủy xã Mẫu', null, true, false, false),
  ('z.bantochuc', '{bcrypt}$2a$04$UzK1NkZwGwj/h3hJEfg9fOAt6hghJg92LpLmlvbWPI6cmdVzQ2oOC', 'Ban Tổ chức Huyện ủy Mẫu', null, true, false, false),
  ('z.khac', '{bcrypt}$2a$04$UzK1NkZwGwj/h3hJEfg9fOAt6hghJg92LpLmlvbWPI6cmdVzQ2oOC', 'Ban Tổ chức Huyện ủy Khác', null, true, false, false),
  ('z.tinh', '{bcrypt}$2a$04$UzK1NkZwGwj/h3hJEfg9fOAt6hghJg92LpLmlvbWPI6cmdVzQ2oOC', 'Ban Tổ chức Tỉnh ủy Mẫu', null, true, false, false),
  ('z.khong', '{bcrypt}$2a$04$UzK1NkZwGwj/h3hJEfg9fOAt6hghJg92LpLmlvbWPI6cmdVzQ2oOC', 'Không nhiệm vụ', null, true, false, false);

insert into post (username, role, organisation_code, valid_from, valid_to) values
  ('z.bithu', 'branch-secretary', 'Z-D01-01', '2020-01-01', null),
  ('z.phobithu', 'branch-secretary', 'Z-D01-01', '2020-01-01', null),
  ('z.vanphong', 'grassroots-office', 'Z-D01', '2020-01-01', null),
  ('z.bantochuc', 'organisation-board', 'Z', '2020-01-01', null),
  ('z.khac', 'organisation-board', 'ZZ', '2020-01-01', null),
  ('z.tinh', 'organisation-board', 'ZP', '2020-01-01', null),
  ('z.khong', 'organisation-board', 'Z', '2020-01-01', '2021-12-31');
