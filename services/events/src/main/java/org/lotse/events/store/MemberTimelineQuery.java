package org.lotse.events.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.events.domain.EventKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads a member's participation from all tables with one query. */
@Repository
public class MemberTimelineQuery {

    private static final String QUERY = """
            select part.*, e.title, e.kind from (
                select a.attendance_id as id, 'ATTENDED' as what, s.day, a.person_id, a.minutes, a.walk_in,
                    null::text as status, a.event_id
                from attendance a join session s on s.session_id = a.session_id
                where a.network_id = :network and a.member_id = :member and not a.retracted
                union all
                select r.registration_id, 'REGISTERED', e.first_day, r.person_id, null, null, r.status, r.event_id
                from registration r join event e on e.event_id = r.event_id
                where r.network_id = :network and r.member_id = :member and not r.retracted
                union all
                select h.hosting_id, 'HOSTED', e.first_day, null, null, null, null, h.event_id
                from hosting h join event e on e.event_id = h.event_id
                where h.network_id = :network and h.member_id = :member and not h.retracted
            ) part join event e using (event_id)
            where (day, id) < (:beforeDay, :beforeId)
            order by day desc, id desc limit :limit
            """;

    private final JdbcClient jdbc;

    MemberTimelineQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The way of taking part. */
    public enum ParticipationKind {
        REGISTERED,
        ATTENDED,
        HOSTED
    }

    /**
     * One participation of a member.
     *
     * @param minutes minutes of an attendance, if known
     * @param walkIn set for an attendance
     * @param status set for a registration
     */
    public record ParticipationEntry(
            UUID id,
            ParticipationKind what,
            LocalDate day,
            UUID eventId,
            String title,
            EventKind kind,
            @Nullable UUID personId,
            @Nullable Integer minutes,
            @Nullable Boolean walkIn,
            @Nullable String status) {}

    public List<ParticipationEntry> of(UUID network, UUID member, LocalDate beforeDay, UUID beforeId, int limit) {
        return jdbc.sql(QUERY)
                .param("network", network)
                .param("member", member)
                .param("beforeDay", beforeDay)
                .param("beforeId", beforeId)
                .param("limit", limit)
                .query((row, i) -> entry(row))
                .list();
    }

    private static ParticipationEntry entry(ResultSet row) throws SQLException {
        return new ParticipationEntry(
                SqlTypes.id(row, "id"),
                ParticipationKind.valueOf(row.getString("what")),
                SqlTypes.day(row, "day"),
                SqlTypes.id(row, "event_id"),
                row.getString("title"),
                EventKind.valueOf(row.getString("kind")),
                SqlTypes.idOrNull(row, "person_id"),
                SqlTypes.numberOrNull(row, "minutes"),
                row.getObject("walk_in", Boolean.class),
                row.getString("status"));
    }
}
