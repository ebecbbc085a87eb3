create table import (
    network_id        uuid        not null,
    id                uuid        primary key,
    name              text        not null,
    digest            text        not null,
    state             text        not null,
    dialect           jsonb       not null,
    mixed_lines       bigint      not null,
    headers           jsonb       not null,
    mapping           jsonb       not null,
    cursor            int         not null default 0,
    counts            jsonb       not null default '{}',
    starts_when_ready boolean     not null default false,
    same_as           uuid,
    failure           text,
    created_at        timestamptz not null default now(),
    changed_at        timestamptz not null default now()
);
create index import_by_network on import (network_id, id desc);
create index import_by_digest on import (network_id, digest);
create index import_in_work on import (state) where state in ('CHECKING', 'RUNNING', 'UNDOING');

-- the file as uploaded, in pieces; gone once the import is done, since names belong to members' tables
create table import_file (
    network_id uuid  not null,
    import_id  uuid  not null references import on delete cascade,
    part       int   not null,
    bytes      bytea not null,
    primary key (import_id, part)
);

-- phase 0: found while checking; 1: said by a neighbour while taking in
create table import_flaw (
    network_id uuid     not null,
    import_id  uuid     not null references import on delete cascade,
    n          bigint   generated always as identity primary key,
    phase      smallint not null,
    row_number int      not null,
    line       bigint   not null,
    heading    text     not null,
    cell       text     not null,
    reason     text     not null,
    detail     text     not null
);
create index import_flaw_by_import on import_flaw (import_id, row_number);

create table import_repeat (
    network_id uuid    not null,
    import_id  uuid    not null references import on delete cascade,
    row_number int     not null,
    line       bigint  not null,
    other      int     not null,
    identical  boolean not null,
    superseded boolean not null,
    primary key (import_id, row_number)
);

create table import_decision (
    network_id     uuid             not null,
    import_id      uuid             not null references import on delete cascade,
    n              int              not null,
    subject        text             not null,
    key            text             not null,
    spelling       text             not null,
    candidate_id   uuid,
    candidate_key  text,
    candidate_name text             not null,
    within         text,
    likeness       text             not null,
    score          double precision not null,
    same           boolean          not null default false,
    primary key (import_id, n)
);

-- whom the directory already had, as found while checking
create table import_identity (
    network_id uuid not null,
    import_id  uuid not null references import on delete cascade,
    subject    text not null,
    key        text not null,
    id         uuid,
    primary key (import_id, subject, key)
);

-- events that came with an id of the list's own: later lists name them by it alone
create table known_event (
    network_id  uuid    not null,
    external_id text    not null,
    event_id    uuid    not null,
    title       text    not null,
    day         date    not null,
    held        boolean,
    import_id   uuid    not null,
    primary key (network_id, external_id)
);

do $$
declare t text;
begin
    foreach t in array array['import', 'import_file', 'import_flaw', 'import_repeat', 'import_decision', 'import_identity', 'known_event'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format($p$create policy one_network on %I using (current_setting('lotse.network', true) = '*'
            or network_id = nullif(nullif(current_setting('lotse.network', true), ''), '*')::uuid)$p$, t);
    end loop;
end $$;
