package org.lotse.dashboard.directory.store;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The timeline of a member, latest first. */
@Repository
public class TimelineStore {

    private final JdbcClient jdbc;

    TimelineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Several persons of the member at one event on one day are one entry. */
    public List<TimelineEntry> of(UUID member, ZoneId zone, int limit) {
        return jdbc.sql("""
                        select * from (
                            select day, kind, event_kind as detail, event_id as event,
                                greatest(1, count(distinct person_id)) as persons, sum(minutes)::bigint as minutes, status
                            from participation where member_id = :member and not retracted
                            group by day, kind, event_kind, event_id, status
                            union all
                            select (occurred_at at time zone :zone)::date, 'SIGNAL', kind, null::uuid, count(*), sum(minutes)::bigint,
                                max(actor)
                            from signal where member_id = :member and not retracted and kind <> 'MAIL_OPENED' group by 1, kind
                            union all
                            select starts_on, 'TERM_STARTED', category, null, 0, null, renewal::text
                            from term where member_id = :member and not retracted
                            union all
                            select ends_on, 'TERM_ENDED', category, null, 0, null, null
                            from term where member_id = :member and not retracted and ends_on is not null
                            union all
                            select notice_given_on, 'NOTICE_GIVEN', category, null, 0, null, null
                            from term where member_id = :member and not retracted and notice_given_on is not null
                            union all
                            select day, 'BEHAVIOUR', to_state, null, 0, null, from_state
                            from transition where member_id = :member and axis = 'BEHAVIOUR'
                        ) moments order by day desc, kind limit :limit""")
                .param("member", member)
                .param("zone", zone.getId())
                .param("limit", limit)
                .query(TimelineEntry.class)
                .list();
    }
}
