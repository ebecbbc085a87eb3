-- Every signal once, ready for queries by member and by day.
insert into signal select * from raw on conflict do nothing;
create index signal_member on signal (member_id, day);
create index signal_day on signal (day);
analyze signal;
analyze member;
