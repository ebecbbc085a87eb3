package org.lotse.lists.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Events that had an id of the list's own, so that a later list can refer to them by this id alone. */
@Repository
public class EventReferenceRepository {
    private static final int BATCH = 500;

    private final JdbcTemplate sql;

    EventReferenceRepository(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** @param held null when the list does not say */
    public record EventReference(
            String externalId,
            UUID eventId,
            String title,
            LocalDate day,
            @Nullable Boolean held) {}

    public void keep(UUID networkId, UUID importId, List<EventReference> events) {
        sql.batchUpdate("""
                insert into known_event (network_id, external_id, event_id, title, day, held, import_id) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (network_id, external_id) do update
                    set event_id = excluded.event_id, title = excluded.title, day = excluded.day, held = excluded.held""", events, BATCH, (statement, eventReference) -> {
            statement.setObject(1, networkId);
            statement.setString(2, eventReference.externalId());
            statement.setObject(3, eventReference.eventId());
            statement.setString(4, eventReference.title());
            statement.setObject(5, eventReference.day());
            statement.setObject(6, eventReference.held());
            statement.setObject(7, importId);
        });
    }

    public List<EventReference> all() {
        return sql.query(
                "select * from known_event",
                (row, number) -> new EventReference(
                        row.getString("external_id"),
                        row.getObject("event_id", UUID.class),
                        row.getString("title"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("held", Boolean.class)));
    }

    /** Deletes the references of an import that was undone. */
    public void forget(UUID importId) {
        sql.update("delete from known_event where import_id = ?", importId);
    }
}
