package org.lotse.events.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotse.events.domain.Attendance;
import org.lotse.events.domain.ChangeSource;
import org.lotse.events.domain.Event;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Attendance. A caller that changes it must hold the lock of the event. */
@Repository
public class AttendanceRepository {

    private static final String UPSERT = """
            insert into attendance as a
                (attendance_id, network_id, event_id, session_id, member_id, person_id, minutes, walk_in, version, import_id)
            values (:id, :network, :event, :session, :member, :person, :minutes, :walkIn, :version, :import)
            on conflict (attendance_id) do update set
                minutes = excluded.minutes, walk_in = excluded.walk_in, version = excluded.version,
                import_id = case when a.retracted then excluded.import_id else a.import_id end,
                touched = not a.retracted and (a.touched or a.import_id is distinct from excluded.import_id),
                retracted = false
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    AttendanceRepository(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    public List<StoredRow<Attendance>> known(UUID network, Collection<UUID> ids) {
        return jdbc.sql("select * from attendance where network_id = :network and attendance_id = any (:ids::uuid[])")
                .param("network", network)
                .param("ids", SqlTypes.array(ids))
                .query((row, i) -> new StoredRow<>(attendance(row), row.getBoolean("retracted")))
                .list();
    }

    public Optional<StoredRow<Attendance>> known(UUID network, UUID id) {
        return known(network, List.of(id)).stream().findFirst();
    }

    public List<Attendance> of(Event event) {
        return jdbc.sql("select * from attendance where network_id = :network and event_id = :event and not retracted "
                        + "order by attendance_id")
                .param("network", event.networkId())
                .param("event", event.id())
                .query((row, i) -> attendance(row))
                .list();
    }

    public void saveAll(UUID network, Collection<Attendance> attendances, ChangeSource changeSource) {
        batch.batchUpdate(
                UPSERT,
                attendances.stream().map(a -> columns(network, a, changeSource)).toArray(SqlParameterSource[]::new));
    }

    /** Increments the version of each attendance of a changed event. */
    public List<Attendance> incrementVersions(Event event) {
        return jdbc.sql("update attendance set version = version + 1 "
                        + "where network_id = :network and event_id = :event and not retracted returning *")
                .param("network", event.networkId())
                .param("event", event.id())
                .query((row, i) -> attendance(row))
                .list();
    }

    /** @return the retracted attendances, with the version of the retraction */
    public List<Attendance> retract(UUID network, Collection<UUID> ids) {
        return jdbc.sql(
                        "update attendance set version = version + 1, retracted = true "
                                + "where network_id = :network and attendance_id = any (:ids::uuid[]) and not retracted returning *")
                .param("network", network)
                .param("ids", SqlTypes.array(ids))
                .query((row, i) -> attendance(row))
                .list();
    }

    private static Attendance attendance(ResultSet row) throws SQLException {
        return new Attendance(
                SqlTypes.id(row, "attendance_id"),
                row.getInt("version"),
                SqlTypes.id(row, "event_id"),
                SqlTypes.id(row, "session_id"),
                SqlTypes.id(row, "member_id"),
                SqlTypes.idOrNull(row, "person_id"),
                SqlTypes.numberOrNull(row, "minutes"),
                row.getBoolean("walk_in"));
    }

    private static SqlParameterSource columns(UUID network, Attendance attendance, ChangeSource changeSource) {
        return new MapSqlParameterSource()
                .addValue("id", attendance.id())
                .addValue("network", network)
                .addValue("event", attendance.eventId())
                .addValue("session", attendance.sessionId())
                .addValue("member", attendance.memberId())
                .addValue("person", attendance.personId())
                .addValue("minutes", attendance.minutes())
                .addValue("walkIn", attendance.walkIn())
                .addValue("version", attendance.version())
                .addValue("import", changeSource.importId());
    }
}
