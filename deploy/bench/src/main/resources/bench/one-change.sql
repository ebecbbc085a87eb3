-- One more fact: recomputes the member's figures and its month's signals, using the indexes. Other affected months and cohorts are left
-- stale, which favours this contestant.
with daily as (
    select s.kind, s.day, least(sum(k.points), k.cap) as points, bool_or(k.qualifies) as qualifies
    from signal s join kind k using (kind) where s.member_id = :member
    group by s.kind, s.day, k.cap),
qualifying as (select day, dense_rank() over (order by day) as n from daily where qualifies)
update member_figures f set
    score = (select sum(d.points * 1000000 * power(2, -(:end - d.day) / 180.0))::bigint from daily d),
    activated = (select min(day) from qualifying where n = 2),
    last = (select max(day) from qualifying)
where f.member_id = :member;
delete from month_figures where month = date_trunc('month', :day);
insert into month_figures
select date_trunc('month', s.day) as month, m.size, s.kind, count(*), count(distinct s.member_id), count(distinct (s.member_id, s.person)),
    sum(s.minutes)
from signal s join member m using (member_id)
where s.day >= date_trunc('month', :day) and s.day < date_trunc('month', :day) + interval '1 month'
group by grouping sets ((1, m.size, s.kind), (1, s.kind), (1, m.size), (1));
