-- Whether it counted as late (null where nothing was due, or nobody knows any more), and what came next, in words.
alter table receipt add column due_at timestamp with time zone;
alter table receipt add column late boolean;
alter table receipt add column next_steps varchar(2000);
