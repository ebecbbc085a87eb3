-- All figures from all facts. Score in micro-points with a half-life of 180 days; capped per kind and day.
drop table if exists member_figures, month_figures;
create table member_figures as
with daily as (
    select s.member_id, s.kind, s.day, least(sum(k.points), k.cap) as points, bool_or(k.qualifies) as qualifies
    from signal s join kind k using (kind)
    group by s.member_id, s.kind, s.day, k.cap),
qualifying as (
    select member_id, day, dense_rank() over (partition by member_id order by day) as n
    from daily where qualifies),
activation as (
    select q.member_id, min(q.day) filter (where q.n = 2) as activated, max(q.day) as last
    from qualifying q group by q.member_id)
select m.member_id, m.size, m.joined, a.activated, a.last,
    (select sum(d.points * 1000000 * power(2, -(date '2026-01-01' - d.day) / 180.0))::bigint from daily d where d.member_id = m.member_id) as score,
    case
        when a.activated is null and date '2026-01-01' - m.joined <= 90 then 'NEW'
        when a.activated is null then 'NEVER_ACTIVATED'
        when date '2026-01-01' - a.last > 365 then 'DORMANT'
        when date '2026-01-01' - a.last > 180 then 'AT_RISK'
        when date '2026-01-01' - a.activated <= 90 then 'ACTIVATED'
        else 'ACTIVE'
    end as state
from member m left join activation a using (member_id);
create table month_figures as
select date_trunc('month', s.day) as month, m.size, s.kind, count(*) as signals, count(distinct s.member_id) as active, sum(s.minutes) as minutes
from signal s join member m using (member_id)
group by grouping sets ((1, m.size, s.kind), (1, s.kind), (1, m.size), (1));
