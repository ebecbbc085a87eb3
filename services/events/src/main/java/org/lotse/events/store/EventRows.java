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
import org.lotse.events.domain.EventStatus;
import org.lotse.events.domain.Plan;
import org.lotse.events.domain.Session;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads events with their sessions: two queries, however many events. */
final class EventRows {

    static final String COLUMNS =
            "event_id, network_id, version, title, kind, status, list, series_id, host_member_id, "
                    + "project_id, beneficiary, topics, place, heads_without_name, external_id, retracted, import_id, told_by_import, held_by_import";

    private final JdbcClient jdbc;

    EventRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param query selects {@link #COLUMNS}; its order is kept */
    List<StoredEvent> read(JdbcClient.StatementSpec query) {
        Map<UUID, List<Session>> sessions = new LinkedHashMap<>();
        List<Row> rows = query.query((row, i) -> new Row(Sql.id(row, "event_id"), half(row)))
                .list();
        rows.forEach(row -> sessions.put(row.id, new ArrayList<>()));
        readSessions(sessions.keySet(), sessions);
        return rows.stream()
                .map(row -> row.half.with(sessions.getOrDefault(row.id, List.of())))
                .toList();
    }

    private void readSessions(Collection<UUID> events, Map<UUID, List<Session>> into) {
        if (events.isEmpty()) {
            return;
        }
        jdbc.sql(
                        "select event_id, session_id, day, starts_at, ends_at, title from session where event_id = any (:ids::uuid[])")
                .param("ids", Sql.array(events))
                .query(row -> {
                    List<Session> of = into.get(Sql.id(row, "event_id"));
                    if (of != null) {
                        of.add(new Session(
                                Sql.id(row, "session_id"),
                                Sql.day(row, "day"),
                                Sql.instant(row, "starts_at"),
                                Sql.instant(row, "ends_at"),
                                row.getString("title")));
                    }
                });
    }

    private static WithoutSessions half(ResultSet row) throws SQLException {
        UUID id = Sql.id(row, "event_id");
        UUID network = Sql.id(row, "network_id");
        int version = row.getInt("version");
        String title = row.getString("title");
        EventKind kind = EventKind.valueOf(row.getString("kind"));
        EventStatus status = EventStatus.valueOf(row.getString("status"));
        AttendanceList list = AttendanceList.valueOf(row.getString("list"));
        UUID series = Sql.idOrNull(row, "series_id");
        UUID host = Sql.idOrNull(row, "host_member_id");
        UUID project = Sql.idOrNull(row, "project_id");
        Beneficiary beneficiary = Beneficiary.valueOf(row.getString("beneficiary"));
        List<String> topics = List.of((String[]) row.getArray("topics").getArray());
        String place = row.getString("place");
        String externalId = row.getString("external_id");
        Integer heads = Sql.numberOrNull(row, "heads_without_name");
        boolean retracted = row.getBoolean("retracted");
        UUID importId = Sql.idOrNull(row, "import_id");
        UUID toldBy = Sql.idOrNull(row, "told_by_import");
        UUID heldBy = Sql.idOrNull(row, "held_by_import");
        return sessions -> new StoredEvent(
                new Event(
                        id,
                        network,
                        version,
                        new Plan(title, kind, series, host, project, beneficiary, topics, place, externalId, sessions),
                        status,
                        list,
                        heads),
                retracted,
                importId,
                toldBy,
                heldBy);
    }

    private record Row(UUID id, WithoutSessions half) {}

    private interface WithoutSessions {
        StoredEvent with(List<Session> sessions);
    }
}
