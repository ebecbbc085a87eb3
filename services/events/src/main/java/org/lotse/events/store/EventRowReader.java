package org.lotse.events.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lotse.events.domain.AttendanceList;
import org.lotse.events.domain.Beneficiary;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.EventKind;
import org.lotse.events.domain.EventPlan;
import org.lotse.events.domain.EventStatus;
import org.lotse.events.domain.Session;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads events with their sessions: two queries for any number of events. */
final class EventRowReader {

    static final String COLUMNS =
            "event_id, network_id, version, title, kind, status, list, series_id, host_member_id, "
                    + "project_id, beneficiary, topics, place, heads_without_name, external_id, retracted, import_id, told_by_import, held_by_import";

    private final JdbcClient jdbc;

    EventRowReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param query selects {@link #COLUMNS}; the result keeps its order */
    List<StoredEvent> read(JdbcClient.StatementSpec query) {
        Map<UUID, List<Session>> sessions = new LinkedHashMap<>();
        List<KeyedEvent> rows = query.query(
                        (row, i) -> new KeyedEvent(SqlTypes.id(row, "event_id"), sessionlessEvent(row)))
                .list();
        rows.forEach(keyedEvent -> sessions.put(keyedEvent.id, new ArrayList<>()));
        readSessions(sessions.keySet(), sessions);
        return rows.stream()
                .map(keyedEvent -> keyedEvent.half.with(sessions.getOrDefault(keyedEvent.id, List.of())))
                .toList();
    }

    private void readSessions(Collection<UUID> events, Map<UUID, List<Session>> into) {
        if (events.isEmpty()) {
            return;
        }
        jdbc.sql(
                        "select event_id, session_id, day, starts_at, ends_at, title from session where event_id = any (:ids::uuid[])")
                .param("ids", SqlTypes.array(events))
                .query(row -> {
                    List<Session> of = into.get(SqlTypes.id(row, "event_id"));
                    if (of != null) {
                        of.add(new Session(
                                SqlTypes.id(row, "session_id"),
                                SqlTypes.day(row, "day"),
                                SqlTypes.instant(row, "starts_at"),
                                SqlTypes.instant(row, "ends_at"),
                                row.getString("title")));
                    }
                });
    }

    private static SessionlessEvent sessionlessEvent(ResultSet row) throws SQLException {
        UUID id = SqlTypes.id(row, "event_id");
        UUID network = SqlTypes.id(row, "network_id");
        int version = row.getInt("version");
        String title = row.getString("title");
        EventKind kind = EventKind.valueOf(row.getString("kind"));
        EventStatus status = EventStatus.valueOf(row.getString("status"));
        AttendanceList list = AttendanceList.valueOf(row.getString("list"));
        UUID series = SqlTypes.idOrNull(row, "series_id");
        UUID host = SqlTypes.idOrNull(row, "host_member_id");
        UUID project = SqlTypes.idOrNull(row, "project_id");
        Beneficiary beneficiary = Beneficiary.valueOf(row.getString("beneficiary"));
        List<String> topics = List.of((String[]) row.getArray("topics").getArray());
        String place = row.getString("place");
        String externalId = row.getString("external_id");
        Integer heads = SqlTypes.numberOrNull(row, "heads_without_name");
        boolean retracted = row.getBoolean("retracted");
        UUID importId = SqlTypes.idOrNull(row, "import_id");
        UUID toldBy = SqlTypes.idOrNull(row, "told_by_import");
        UUID heldBy = SqlTypes.idOrNull(row, "held_by_import");
        return sessions -> new StoredEvent(
                new Event(
                        id,
                        network,
                        version,
                        new EventPlan(
                                title, kind, series, host, project, beneficiary, topics, place, externalId, sessions),
                        status,
                        list,
                        heads),
                retracted,
                importId,
                toldBy,
                heldBy);
    }

    private record KeyedEvent(UUID id, SessionlessEvent half) {}

    private interface SessionlessEvent {
        StoredEvent with(List<Session> sessions);
    }
}
