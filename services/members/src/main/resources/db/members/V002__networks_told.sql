-- What others were told of a network: which word it was, and its zone. 0 and null: nothing yet, as with all that stand here already;
-- they are told at the next start.
alter table networks add column version int not null default 0;
alter table networks add column told_zone text;
