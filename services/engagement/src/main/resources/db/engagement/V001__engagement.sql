-- Who is known, learnt from the topic of members. gone: retracted; the version stays, so that an older fact cannot bring it back.
create table known_member (
    network_id uuid not null,
    member_id uuid not null,
    version integer not null,
    gone boolean not null,
    primary key (network_id, member_id)
);

create table known_person (
    network_id uuid not null,
    assignment_id uuid not null,
    person_id uuid not null,
    member_id uuid not null,
    version integer not null,
    valid_from date,
    valid_until date,
    gone boolean not null,
    primary key (network_id, assignment_id)
);
create index known_person_person on known_person (network_id, person_id);

-- What was heard of late, so that the same id with other content is noticed. Purged by age.
create table remembered (
    network_id uuid not null,
    signal_id uuid not null,
    fingerprint text not null,
    heard_at timestamptz not null,
    primary key (network_id, signal_id)
);
create index remembered_age on remembered (heard_at);

-- Signals of people or members nobody knows yet.
create table inbox (
    network_id uuid not null,
    signal_id uuid not null,
    source text not null,
    external_id text not null,
    kind text not null,
    subject_kind text not null,
    subject_id uuid not null,
    occurred_at timestamptz not null,
    minutes integer,
    project_id uuid,
    actor text,
    parked_at timestamptz not null,
    primary key (network_id, signal_id)
);
create index inbox_subject on inbox (network_id, subject_id);
create index inbox_age on inbox (network_id, parked_at, signal_id);

do $$
declare one text;
begin
    foreach one in array array ['known_member', 'known_person', 'remembered', 'inbox'] loop
        execute format('alter table %I enable row level security', one);
        execute format('alter table %I force row level security', one);
        execute format(
            'create policy one_network on %I using (current_setting(''lotse.network'', true) = ''*'' '
                || 'or network_id = nullif(nullif(current_setting(''lotse.network'', true), ''''), ''*'')::uuid)', one);
    end loop;
end $$;
