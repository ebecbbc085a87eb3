-- One more fact: the member's figures and its month's figures, recomputed with the help of the indexes.
with daily as (
    select s.kind, s.day, least(sum(k.points), k.cap) as points, bool_or(k.qualifies) as qualifies
    from signal s join kind k using (kind) where s.member_id = :member
    group by s.kind, s.day, k.cap),
qualifying as (select day, dense_rank() over (order by day) as n from daily where qualifies)
update member_figures f set
    score = (select sum(d.points * 1000000 * power(2, -(date '2026-01-01' - d.day) / 180.0))::bigint from daily d),
    activated = (select min(day) from qualifying where n = 2),
    last = (select max(day) from qualifying)
where f.member_id = :member;
delete from month_figures where month = date_trunc('month', :day::date);
insert into month_figures
select date_trunc('month', s.day) as month, m.size, s.kind, count(*), count(distinct s.member_id), sum(s.minutes)
from signal s join member m using (member_id)
where s.day >= date_trunc('month', :day::date) and s.day < date_trunc('month', :day::date) + interval '1 month'
group by grouping sets ((1, m.size, s.kind), (1, s.kind), (1, m.size), (1));
