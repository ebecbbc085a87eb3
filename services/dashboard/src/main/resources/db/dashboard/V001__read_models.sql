-- What the pages read, derived from topics alone: empty these tables, reset the group "dashboard", and they come back.

create table member (
    network_id uuid not null,
    member_id uuid not null,
    version int not null,
    retracted boolean not null default false,
    type text,
    name text,
    -- version of the registration for which the name was asked; names come from the directory, never from facts
    name_version int not null default 0,
    primary key (network_id, member_id)
);
create index member_without_name on member (network_id) where name_version < version and not retracted;

create table figures (
    network_id uuid not null,
    member_id uuid not null,
    as_of date not null,
    computed_at timestamptz not null,
    definition text not null,
    definition_version int not null,
    contract text not null,
    behaviour text not null,
    behaviour_since date not null,
    reason text not null,
    joined_on date,
    activated_on date,
    activated_in_window boolean not null,
    last_qualifying_on date,
    score_micros bigint not null,
    band text not null,
    qualifying_in_year int not null,
    persons_in_year int not null,
    size_class text,
    sector text,
    region text,
    category text,
    primary key (network_id, member_id)
);
create index figures_by_state on figures (network_id, contract, behaviour);

create table metric (
    network_id uuid not null,
    metric text not null,
    period text not null,
    dimension text not null,
    value text not null,
    partition int not null,
    total bigint not null,
    as_of date not null,
    definition text not null,
    definition_version int not null,
    primary key (network_id, metric, period, dimension, value, partition)
);

create table term (
    network_id uuid not null,
    member_id uuid not null,
    term_id uuid not null,
    version int not null,
    retracted boolean not null default false,
    category text,
    starts_on date,
    ends_on date,
    notice_given_on date,
    renewal boolean,
    primary key (network_id, term_id)
);
create index term_by_member on term (network_id, member_id);

create table participation (
    network_id uuid not null,
    member_id uuid not null,
    kind text not null check (kind in ('REGISTERED', 'ATTENDED', 'HOSTED')),
    id uuid not null,
    version int not null,
    retracted boolean not null default false,
    event_id uuid,
    event_kind text,
    day date,
    person_id uuid,
    status text,
    minutes int,
    walk_in boolean,
    primary key (network_id, id)
);
create index participation_by_member on participation (network_id, member_id, day);
create index participation_by_event on participation (network_id, event_id);

create table signal (
    network_id uuid not null,
    member_id uuid not null,
    signal_id uuid not null,
    version int not null,
    retracted boolean not null default false,
    kind text,
    occurred_at timestamptz,
    person_id uuid,
    minutes int,
    actor text,
    primary key (network_id, signal_id)
);
create index signal_by_member on signal (network_id, member_id, occurred_at);

create table transition (
    network_id uuid not null,
    fact_id uuid not null,
    member_id uuid not null,
    axis text not null,
    from_state text not null,
    to_state text not null,
    day date not null,
    recorded_at timestamptz not null,
    reason text not null,
    primary key (network_id, fact_id)
);
create index transition_by_member on transition (network_id, member_id, day);
create index transition_by_day on transition (network_id, axis, day);

do $$
declare t text;
begin
    foreach t in array array['member', 'figures', 'metric', 'term', 'participation', 'signal', 'transition'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy one_network on %I using (current_setting(''lotse.network'', true) = ''*'' '
            'or network_id = nullif(nullif(current_setting(''lotse.network'', true), ''''), ''*'')::uuid)', t);
    end loop;
end $$;
