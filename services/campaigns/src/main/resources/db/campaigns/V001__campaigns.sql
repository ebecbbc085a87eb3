-- The read model: where each member stands now, as activation last said.
create table member_state (
    network_id      uuid        not null,
    member_id       uuid        not null,
    behaviour       text        not null,
    contract        text        not null,
    behaviour_since date        not null,
    computed_at     timestamptz not null,
    primary key (network_id, member_id)
);
create index member_state_cell on member_state (network_id, behaviour, contract);
-- a tombstone knows the member only
create index member_state_member on member_state (member_id);

create table campaign (
    id              uuid        primary key,
    network_id      uuid        not null,
    name            text        not null,
    mail_class      text        not null,
    behaviour       text,
    contract        text,
    subject         text        not null,
    body            text        not null,
    locale          text        not null,
    version         integer     not null,
    created_at      timestamptz not null,
    launched_at     timestamptz,
    audience_size   integer     not null default 0
);
create index campaign_newest on campaign (network_id, created_at desc, id desc);

-- One mail to one member. Ids only: the address is fetched when its turn comes and is never stored.
create table occurrence (
    id              uuid        primary key,
    network_id      uuid        not null,
    campaign_id     uuid        not null references campaign (id),
    member_id       uuid        not null,
    reference       text        not null,
    person_id       uuid,
    -- kept beside the campaign's, for the caps count over all campaigns
    mail_class      text        not null,
    state           text        not null check (state in ('PLANNED', 'SENDING', 'SENT', 'SKIPPED', 'FAILED', 'UNCERTAIN')),
    reason          text,
    detail          text        not null default '',
    attempts        integer     not null default 0,
    planned_at      timestamptz not null,
    -- not tried again before this moment
    due_at          timestamptz not null,
    changed_at      timestamptz not null,
    unique (campaign_id, member_id, reference),
    check (state not in ('SENDING', 'SENT', 'UNCERTAIN') or person_id is not null),
    check ((state in ('SKIPPED', 'FAILED')) = (reason is not null))
);
create index occurrence_open on occurrence (due_at) where state in ('PLANNED', 'SENDING');
create index occurrence_log on occurrence (campaign_id, id);
create index occurrence_to_person on occurrence (network_id, person_id, changed_at);
create index occurrence_to_member on occurrence (network_id, member_id, changed_at);

-- Who said no to which class of mail.
create table suppression (
    network_id      uuid        not null,
    person_id       uuid        not null,
    mail_class      text        not null,
    member_id       uuid        not null,
    campaign_id     uuid,
    since           timestamptz not null,
    primary key (network_id, person_id, mail_class)
);

-- Signs the links in mails; changing it makes every link that is out void.
create table signing_key (
    network_id      uuid        primary key,
    secret          bytea       not null
);

alter table member_state enable row level security;
alter table member_state force row level security;
create policy one_network on member_state using (current_setting('lotse.network', true) = '*'
    or network_id = nullif(nullif(current_setting('lotse.network', true), ''), '*')::uuid);
alter table campaign enable row level security;
alter table campaign force row level security;
create policy one_network on campaign using (current_setting('lotse.network', true) = '*'
    or network_id = nullif(nullif(current_setting('lotse.network', true), ''), '*')::uuid);
alter table occurrence enable row level security;
alter table occurrence force row level security;
create policy one_network on occurrence using (current_setting('lotse.network', true) = '*'
    or network_id = nullif(nullif(current_setting('lotse.network', true), ''), '*')::uuid);
alter table suppression enable row level security;
alter table suppression force row level security;
create policy one_network on suppression using (current_setting('lotse.network', true) = '*'
    or network_id = nullif(nullif(current_setting('lotse.network', true), ''), '*')::uuid);
alter table signing_key enable row level security;
alter table signing_key force row level security;
create policy one_network on signing_key using (current_setting('lotse.network', true) = '*'
    or network_id = nullif(nullif(current_setting('lotse.network', true), ''), '*')::uuid);
