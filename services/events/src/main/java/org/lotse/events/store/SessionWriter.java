package org.lotse.events.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.Session;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Writes the sessions of events; each session belongs to one event. */
final class SessionWriter {

    private static final String UPSERT = """
            insert into session (session_id, network_id, event_id, day, starts_at, ends_at, title)
            values (:id, :network, :event, :day, :starts, :ends, :title)
            on conflict (session_id) do update set
                day = excluded.day, starts_at = excluded.starts_at, ends_at = excluded.ends_at, title = excluded.title
            where (session.day, session.starts_at, session.ends_at, session.title)
                is distinct from (excluded.day, excluded.starts_at, excluded.ends_at, excluded.title)
            """;

    private final NamedParameterJdbcTemplate jdbc;

    SessionWriter(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces the stored sessions of each event with those of its plan. */
    void replace(Collection<Event> events) {
        List<UUID> ids = events.stream().map(Event::id).toList();
        List<UUID> wanted = events.stream()
                .flatMap(e -> e.plan().sessions().stream())
                .map(Session::id)
                .toList();
        jdbc.update(
                "delete from session where event_id = any (:events::uuid[]) and session_id <> all (:wanted::uuid[])",
                new MapSqlParameterSource("events", SqlTypes.array(ids)).addValue("wanted", SqlTypes.array(wanted)));
        jdbc.batchUpdate(
                UPSERT,
                events.stream()
                        .flatMap(e -> e.plan().sessions().stream().map(s -> columns(e, s)))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource columns(Event event, Session session) {
        return new MapSqlParameterSource()
                .addValue("id", session.id())
                .addValue("network", event.networkId())
                .addValue("event", event.id())
                .addValue("day", session.day())
                .addValue("starts", SqlTypes.at(session.startsAt()))
                .addValue("ends", SqlTypes.at(session.endsAt()))
                .addValue("title", session.title());
    }
}
