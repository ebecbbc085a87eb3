-- The zone of the network at the time of the upload, by which a list is read however often. Those that are here already were read in
-- the zone of their network, too; most of them are done, and need none any more.
alter table import add column zone text not null default 'Europe/Berlin';
