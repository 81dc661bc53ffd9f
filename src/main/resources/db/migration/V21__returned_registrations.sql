-- A registration that came back is measured by its first hand-in: handed_in_at and handed_in_late stay, and it says when it
-- was sent again. reviewed_by: who confirmed, accepted, refused or returned it last.
alter table registration add column sent_again_at timestamp with time zone;
alter table registration add column reviewed_by varchar(600);
