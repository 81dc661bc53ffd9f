-- What the session decided about a violation found from within; null where it followed the commission's proposal.
alter table violation_case add column session_accepts boolean;
alter table violation_case add column session_reason varchar(1000);
