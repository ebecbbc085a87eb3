package org.lotse.lists.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Events that came with an id of the list's own, so that a later list can name them by it alone. */
@Repository
public class KnownEvents {
    private static final int BATCH = 500;

    private final JdbcTemplate sql;

    KnownEvents(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** @param held null when the list did not say */
    public record Known(
            String externalId,
            UUID eventId,
            String title,
            LocalDate day,
            @Nullable Boolean held) {}

    public void keep(UUID networkId, UUID importId, List<Known> events) {
        sql.batchUpdate("""
                insert into known_event (network_id, external_id, event_id, title, day, held, import_id) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (network_id, external_id) do update
                    set event_id = excluded.event_id, title = excluded.title, day = excluded.day, held = excluded.held""", events, BATCH, (statement, known) -> {
            statement.setObject(1, networkId);
            statement.setString(2, known.externalId());
            statement.setObject(3, known.eventId());
            statement.setString(4, known.title());
            statement.setObject(5, known.day());
            statement.setObject(6, known.held());
            statement.setObject(7, importId);
        });
    }

    public List<Known> all() {
        return sql.query(
                "select * from known_event",
                (row, number) -> new Known(
                        row.getString("external_id"),
                        row.getObject("event_id", UUID.class),
                        row.getString("title"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("held", Boolean.class)));
    }

    /** An import was undone, and what it brought with it. */
    public void forget(UUID importId) {
        sql.update("delete from known_event where import_id = ?", importId);
    }
}
