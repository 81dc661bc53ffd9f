-- The address of somebody's calendar: whoever knows the secret reads the dates, and nothing else.
create table calendar_feed (
  username        varchar(64)  primary key references account (username),
  secret          varchar(64)  not null,
  created_at      timestamp with time zone not null,
  constraint calendar_feed_secret unique (secret)
);
