-- "What I handed in lately" asks by the one who acted.
create index event_actor on event (actor, happened_at);
