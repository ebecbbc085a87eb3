package org.lotse.events.store;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts registrations and attendees. */
@Repository
public class AttendanceCountQuery {

    private final JdbcClient jdbc;

    AttendanceCountQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<UUID, AttendanceCount> of(UUID network, Collection<UUID> events) {
        return jdbc
                .sql("""
                        select e.event_id,
                            (select count(*) from registration r
                                where r.event_id = e.event_id and r.status = 'CONFIRMED' and not r.retracted) as registered,
                            (select count(distinct (a.member_id, a.person_id)) from attendance a
                                where a.event_id = e.event_id and not a.retracted) as attended
                        from event e where e.network_id = :network and e.event_id = any (:ids::uuid[])""")
                .param("network", network)
                .param("ids", SqlTypes.array(events))
                .query((row, i) -> Map.entry(
                        SqlTypes.id(row, "event_id"),
                        new AttendanceCount(row.getInt("registered"), row.getInt("attended"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
