-- The tables that a careful team would build on PostgreSQL for the same figures: one row per fact, indexes for the queries.
drop table if exists raw, signal, member, kind cascade;
create unlogged table raw (signal_id bigint, member_id int, kind smallint, day date, person bigint, minutes int);
create table member (member_id int primary key, joined date not null, size text not null);
create table kind (kind smallint primary key, points int not null, cap int not null, qualifies boolean not null);
create table signal (
    signal_id bigint primary key,
    member_id int not null,
    kind smallint not null,
    day date not null,
    person bigint,
    minutes int
);
