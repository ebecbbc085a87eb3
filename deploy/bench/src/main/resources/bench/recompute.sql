-- All figures from all facts, as of :end. Score in micro-points with a half-life of 180 days, capped per kind and day. It computes no
-- rolling retention, no baseline of a member's own quarter, and one dimension instead of five, all of which favours this contestant.
drop table if exists member_figures, month_figures, lifecycle_figures, cohort_figures;
create table member_figures as
with daily as (
    select s.member_id, s.kind, s.day, least(sum(k.points), k.cap) as points, bool_or(k.qualifies) as qualifies
    from signal s join kind k using (kind)
    group by s.member_id, s.kind, s.day, k.cap),
score as (
    select member_id, sum(points * 1000000 * power(2, -(:end - day) / 180.0))::bigint as score from daily group by member_id),
qualifying as (
    select member_id, day, dense_rank() over (partition by member_id order by day) as n
    from daily where qualifies),
activation as (
    select q.member_id, min(q.day) filter (where q.n = 2) as activated, max(q.day) as last
    from qualifying q group by q.member_id)
select m.member_id, m.size, m.joined, a.activated, a.last, s.score,
    case
        when a.activated is null and :end - m.joined <= 90 then 'NEW'
        when a.activated is null then 'NEVER_ACTIVATED'
        when :end - a.last > 365 then 'DORMANT'
        when :end - a.activated <= 90 then 'ACTIVATED'
        when :end - a.last > 180 then 'AT_RISK'
        else 'ACTIVE'
    end as state
from member m left join activation a using (member_id) left join score s using (member_id);
create table month_figures as
select date_trunc('month', s.day) as month, m.size, s.kind, count(*) as signals, count(distinct s.member_id) as active,
    count(distinct (s.member_id, s.person)) as persons, sum(s.minutes) as minutes
from signal s join member m using (member_id)
group by grouping sets ((1, m.size, s.kind), (1, s.kind), (1, m.size), (1));
create table lifecycle_figures as
with monthly as (
    select s.member_id, date_trunc('month', s.day)::date as month, max(s.day) as last
    from signal s join kind k using (kind) where k.qualifies group by 1, 2),
line as (
    select f.size, f.joined, f.activated, q.last is not null as active, s.month,
        (s.month + interval '1 month' - interval '1 day')::date as ends,
        max(q.last) over (partition by f.member_id order by s.month) as last
    from member_figures f
    cross join lateral (select generate_series(date_trunc('month', f.joined), :end, interval '1 month')::date as month) s
    left join monthly q on q.member_id = f.member_id and q.month = s.month),
state as (
    select size, month, active, ends - last < 365 as in_year,
        case
            when (activated is null or activated > ends) and ends - joined <= 90 then 'NEW'
            when activated is null or activated > ends then 'NEVER_ACTIVATED'
            when ends - last > 365 then 'DORMANT'
            when ends - activated <= 90 then 'ACTIVATED'
            when ends - last > 180 then 'AT_RISK'
            else 'ACTIVE'
        end as state
    from line)
select month, size, state, count(*) as members, count(*) filter (where active) as active, count(*) filter (where in_year) as in_year
from state group by grouping sets ((month, size, state), (month, state));
create table cohort_figures as
with reached as (
    select m.member_id, m.size, m.joined, n
    from member m cross join generate_series(1, 24) n
    where m.joined + n * interval '1 month' <= :end),
active as (
    select distinct s.member_id,
        (extract(year from age(s.day, m.joined)) * 12 + extract(month from age(s.day, m.joined)) + 1)::int as n
    from signal s join kind k using (kind) join member m using (member_id) where k.qualifies and s.day >= m.joined)
select date_trunc('month', r.joined) as cohort, r.n, r.size, count(*) as reached, count(a.n) as recurring
from reached r left join active a using (member_id, n)
group by grouping sets ((1, r.n, r.size), (1, r.n));
