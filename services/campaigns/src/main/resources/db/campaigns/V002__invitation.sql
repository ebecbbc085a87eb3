-- the event that a campaign invites to, as it was named: events belong to another service, which is not asked
alter table campaign add column event_id uuid;
