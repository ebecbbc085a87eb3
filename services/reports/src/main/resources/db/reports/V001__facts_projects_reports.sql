-- How far the facts below have been read. Belongs to the service, not to a network.
create table positions (
    topic        text   not null,
    partition_no int    not null,
    next_offset  bigint not null,
    unreadable   bigint not null default 0,
    primary key (topic, partition_no)
);

-- The facts as known now. A higher version replaces a lower one; a retraction stays as a row, so that a late lower version cannot
-- bring back what was taken away. No row refers to another: facts may come in any order.
create table members (
    network_id uuid    not null,
    member_id  uuid    not null,
    version    int     not null,
    retracted  boolean not null,
    fact_id    uuid    not null,
    type       text,
    primary key (network_id, member_id)
);

create table classifications (
    network_id        uuid    not null,
    classification_id uuid    not null,
    version           int     not null,
    retracted         boolean not null,
    fact_id           uuid    not null,
    member_id         uuid    not null,
    kind              text,
    scheme            text,
    code              text,
    valid_from        date,
    primary key (network_id, classification_id)
);
create index on classifications (network_id, member_id);

create table events (
    network_id         uuid    not null,
    event_id           uuid    not null,
    version            int     not null,
    retracted          boolean not null,
    fact_id            uuid    not null,
    kind               text,
    status             text,
    list               text,
    project_id         uuid,
    day                date,
    heads_without_name int,
    primary key (network_id, event_id)
);
create index on events (network_id, project_id);

create table registrations (
    network_id      uuid    not null,
    registration_id uuid    not null,
    version         int     not null,
    retracted       boolean not null,
    fact_id         uuid    not null,
    member_id       uuid    not null,
    person_id       uuid,
    event_id        uuid,
    day             date,
    status          text,
    project_id      uuid,
    primary key (network_id, registration_id)
);
create index on registrations (network_id, project_id);

create table attendances (
    network_id    uuid    not null,
    attendance_id uuid    not null,
    version       int     not null,
    retracted     boolean not null,
    fact_id       uuid    not null,
    member_id     uuid    not null,
    person_id     uuid,
    event_id      uuid,
    session_id    uuid,
    day           date,
    minutes       int,
    walk_in       boolean,
    project_id    uuid,
    beneficiary   text,
    primary key (network_id, attendance_id)
);
create index on attendances (network_id, project_id);

create table projects (
    network_id      uuid  not null,
    project_id      uuid  not null,
    name            text  not null,
    funder          text  not null,
    from_day        date  not null,
    to_day          date  not null,
    minimum_minutes int,
    targets         jsonb not null,
    primary key (network_id, project_id)
);

create table reports (
    network_id   uuid        not null,
    report_id    uuid        not null,
    project_id   uuid        not null,
    from_day     date        not null,
    to_day       date        not null,
    state        text        not null check (state in ('WAITING', 'RUNNING', 'FROZEN', 'FAILED')),
    requested_at timestamptz not null,
    requested_by text        not null,
    failure      text,
    frozen_at    timestamptz,
    project      jsonb,
    definitions  jsonb,
    position     jsonb,
    digest       text,
    released_at  timestamptz,
    released_by  text,
    primary key (network_id, report_id)
);
create index on reports (network_id, requested_at desc, report_id);

create table figures (
    network_id uuid    not null,
    report_id  uuid    not null,
    ordinal    int     not null,
    indicator  text    not null,
    cell       text    not null,
    to_date    boolean not null,
    value      bigint  not null,
    base       bigint,
    evidence   jsonb   not null,
    primary key (network_id, report_id, ordinal)
);

-- What is frozen stays frozen, whoever asks: a correction is a new report.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'A frozen report cannot be changed; make a new one.';
end $$;

create trigger figures_are_frozen before update or delete on figures
    for each row execute function refuse_change();

create trigger reports_are_frozen before update on reports
    for each row when (old.state = 'FROZEN' and
        (new.state, new.project_id, new.from_day, new.to_day, new.project, new.definitions, new.position, new.digest, new.frozen_at)
        is distinct from
        (old.state, old.project_id, old.from_day, old.to_day, old.project, old.definitions, old.position, old.digest, old.frozen_at))
    execute function refuse_change();

create trigger frozen_reports_stay before delete on reports
    for each row when (old.state = 'FROZEN')
    execute function refuse_change();

do $$
declare
    name text;
begin
    foreach name in array array['members', 'classifications', 'events', 'registrations', 'attendances', 'projects', 'reports', 'figures'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format(
            $policy$create policy one_network on %I using (current_setting('lotse.network', true) = '*'
                or network_id = nullif(nullif(current_setting('lotse.network', true), ''), '*')::uuid)$policy$, name);
    end loop;
end $$;
