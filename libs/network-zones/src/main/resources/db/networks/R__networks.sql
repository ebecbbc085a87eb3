-- What networks said of themselves, the last word of each. Repeatable, and so written to be repeated: it stands beside the numbered
-- scripts of every service that counts days, and a number of its own would meet one of theirs.
create table if not exists known_network (
    network_id uuid primary key,
    version int not null,
    zone text not null
);

alter table known_network enable row level security;
alter table known_network force row level security;
drop policy if exists one_network on known_network;
create policy one_network on known_network using (current_setting('lotse.network', true) = '*'
    or network_id = nullif(nullif(current_setting('lotse.network', true), ''), '*')::uuid);
