-- Where the demo's clock stands, so that a restart goes on from there. One row; unused in production.
create table virtual_clock (
  id                 integer      primary key,
  stands_at          timestamp with time zone not null,
  officials_work     boolean      not null,
  demo_accounts_too  boolean      not null
);
