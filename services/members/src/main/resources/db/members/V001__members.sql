-- Who belongs. Nothing is deleted but personal data: a retracted row keeps its version, so that the next one is higher.
create table networks (
    network_id uuid primary key,
    name text not null,
    zone text not null,
    locale text not null
);

create table members (
    id uuid primary key,
    network_id uuid not null,
    name text not null,
    normal_name text not null,
    type text not null,
    external_id text,
    website text,
    version int not null,
    retracted boolean not null default false
);
create index members_by_name on members (network_id, name);
create index members_in_order on members (network_id, normal_name, id) where not retracted;
create unique index members_by_external_id on members (network_id, external_id) where not retracted;

create table terms (
    id uuid primary key,
    network_id uuid not null,
    member_id uuid not null references members,
    category text not null,
    starts_on date not null,
    ends_on date,
    notice_given_on date,
    renews_term_id uuid,
    version int not null,
    retracted boolean not null default false
);
create index terms_of_member on terms (member_id);

create table classifications (
    id uuid primary key,
    network_id uuid not null,
    member_id uuid not null references members,
    kind text not null,
    scheme text not null,
    code text not null,
    valid_from date not null,
    self_declared boolean not null,
    version int not null,
    retracted boolean not null default false
);
create index classifications_of_member on classifications (member_id);

create table persons (
    id uuid primary key,
    network_id uuid not null,
    given_name text,
    family_name text,
    email text,
    version int not null,
    erased boolean not null default false,
    check (not erased or (given_name is null and family_name is null and email is null))
);
create index persons_by_email on persons (network_id, lower(email));

create table assignments (
    id uuid primary key,
    network_id uuid not null,
    member_id uuid not null references members,
    person_id uuid not null references persons,
    role text not null,
    valid_from date not null,
    valid_until date,
    version int not null,
    retracted boolean not null default false
);
create index assignments_of_member on assignments (member_id);
create index assignments_of_person on assignments (person_id);

-- What an import made or met, so that undoing it takes back its own work and nobody else's.
create table import_marks (
    import_id uuid not null,
    network_id uuid not null,
    thing text not null,
    id uuid not null,
    row int not null,
    made boolean not null,
    version int not null,
    primary key (import_id, thing, id)
);
create index import_marks_of_thing on import_marks (id);

do $$
declare
    guarded text;
begin
    foreach guarded in array array['networks', 'members', 'terms', 'classifications', 'persons', 'assignments', 'import_marks'] loop
        execute format('alter table %I enable row level security', guarded);
        execute format('alter table %I force row level security', guarded);
        execute format(
            'create policy one_network on %I using (current_setting(''lotse.network'', true) = ''*'' or network_id = '
            || 'nullif(nullif(current_setting(''lotse.network'', true), ''''), ''*'')::uuid)', guarded);
    end loop;
end $$;
