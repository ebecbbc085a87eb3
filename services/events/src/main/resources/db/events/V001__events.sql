-- A row that was taken back stays with its version, so that a later return is told with a higher one.
-- import_id: the import that created the row; touched: somebody else has changed it since, so an undo leaves it alone.
-- told_by_import: the import that last said something of an event; held_by_import: the one that turned it from planned to held.

create table series (
    series_id uuid primary key,
    network_id uuid not null,
    name text not null
);

create table event (
    event_id uuid primary key,
    network_id uuid not null,
    version integer not null check (version >= 1),
    title text not null,
    title_key text not null,
    kind text not null,
    status text not null,
    list text not null,
    series_id uuid references series,
    host_member_id uuid,
    project_id uuid,
    beneficiary text not null,
    topics text[] not null,
    place text,
    heads_without_name integer check (heads_without_name >= 0),
    external_id text,
    first_day date not null,
    last_day date not null,
    retracted boolean not null default false,
    import_id uuid,
    touched boolean not null default false,
    told_by_import uuid,
    held_by_import uuid,
    created_at timestamptz not null default now()
);
create unique index event_external_id on event (network_id, external_id) where external_id is not null and not retracted;
create index event_title on event (network_id, title_key) where not retracted;
create index event_day on event (network_id, first_day desc, event_id desc) where not retracted;
create index event_import on event (import_id) where import_id is not null;

create table session (
    session_id uuid primary key,
    network_id uuid not null,
    event_id uuid not null references event,
    day date not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    title text
);
create index session_event on session (event_id);

create table registration (
    registration_id uuid primary key,
    network_id uuid not null,
    event_id uuid not null references event,
    member_id uuid not null,
    person_id uuid,
    status text not null,
    registered_at timestamptz not null,
    version integer not null check (version >= 1),
    retracted boolean not null default false,
    import_id uuid,
    touched boolean not null default false
);
create index registration_event on registration (event_id);
create index registration_member on registration (network_id, member_id);
create index registration_import on registration (import_id) where import_id is not null;

-- session_id has no foreign key: an attendance that was taken back may outlive its session
create table attendance (
    attendance_id uuid primary key,
    network_id uuid not null,
    event_id uuid not null references event,
    session_id uuid not null,
    member_id uuid not null,
    person_id uuid,
    minutes integer check (minutes between 0 and 1440),
    walk_in boolean not null,
    version integer not null check (version >= 1),
    retracted boolean not null default false,
    import_id uuid,
    touched boolean not null default false
);
create index attendance_event on attendance (event_id);
create index attendance_member on attendance (network_id, member_id);
create index attendance_import on attendance (import_id) where import_id is not null;

create table hosting (
    hosting_id uuid primary key,
    network_id uuid not null,
    event_id uuid not null references event,
    member_id uuid not null,
    version integer not null check (version >= 1),
    retracted boolean not null default false
);
create index hosting_event on hosting (event_id);
create index hosting_member on hosting (network_id, member_id);

do $$
declare one text;
begin
    foreach one in array array ['series', 'event', 'session', 'registration', 'attendance', 'hosting'] loop
        execute format('alter table %I enable row level security', one);
        execute format('alter table %I force row level security', one);
        execute format(
            'create policy one_network on %I using (current_setting(''lotse.network'', true) = ''*'' '
                || 'or network_id = nullif(nullif(current_setting(''lotse.network'', true), ''''), ''*'')::uuid)', one);
    end loop;
end $$;
