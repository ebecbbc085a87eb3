-- Facts that wait to be delivered. A relay takes one shard at a time, so that facts of one key never overtake each other.
create table outbox_shards (
    shard smallint primary key
);
insert into outbox_shards select generate_series(0, 15);

-- No reference to outbox_shards: its check would lock the shard and so make writers wait for the relay.
create table outbox (
    id bigint generated always as identity,
    shard smallint not null check (shard between 0 and 15),
    topic text not null,
    key uuid not null,
    value bytea not null,
    created_at timestamptz not null default now(),
    failed_at timestamptz,
    error text,
    primary key (shard, id)
);
create index outbox_failed on outbox (key) where failed_at is not null;

-- Rows live for milliseconds; what they leave behind is cleared often, or each look at an empty shard would wade through it.
alter table outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
