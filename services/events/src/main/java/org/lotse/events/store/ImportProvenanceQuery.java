package org.lotse.events.store;

import java.sql.ResultSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the rows that each import created. */
@Repository
public class ImportProvenanceQuery {

    private static final List<String> TABLES = List.of("registration", "attendance", "event");

    private final JdbcClient jdbc;

    ImportProvenanceQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A row that an import created.
     *
     * @param kind {@code registration}, {@code attendance} or {@code event}
     * @param touched true when the row was changed from outside the import since
     */
    public record CreatedRow(String kind, UUID id, UUID eventId, boolean touched) {}

    public List<CreatedRow> createdBy(UUID network, UUID importId) {
        return TABLES.stream()
                .flatMap(table -> jdbc
                        .sql("select %1$s_id as id, event_id, touched from %1$s ".formatted(table)
                                + "where network_id = :network and import_id = :import and not retracted order by 1")
                        .param("network", network)
                        .param("import", importId)
                        .query((ResultSet row, int i) -> new CreatedRow(
                                table, SqlTypes.id(row, "id"), SqlTypes.id(row, "event_id"), row.getBoolean("touched")))
                        .list()
                        .stream())
                .toList();
    }

    /** Events that are held only because this import recorded attendance. */
    public List<UUID> heldBy(UUID network, UUID importId) {
        return jdbc.sql("select event_id from event "
                        + "where network_id = :network and held_by_import = :import and not retracted")
                .param("network", network)
                .param("import", importId)
                .query((row, i) -> SqlTypes.id(row, "event_id"))
                .list();
    }
}
