package org.lotse.events.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lotse.events.domain.ChangeSource;
import org.lotse.events.domain.Event;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The events of all networks. Whoever changes anything of an event locks it first, so that its facts leave in order. */
@Repository
public class EventRepository {

    private static final String SELECT =
            "select " + EventRowReader.COLUMNS + " from event where network_id = :network ";

    private final JdbcClient jdbc;
    private final EventRowReader rows;
    private final EventWriter writing;

    EventRepository(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.rows = new EventRowReader(jdbc);
        this.writing = new EventWriter(batch);
    }

    public Optional<Event> find(UUID network, UUID id) {
        return one(jdbc.sql(SELECT + "and event_id = :id and not retracted")
                .param("network", network)
                .param("id", id));
    }

    public Optional<Event> lock(UUID network, UUID id) {
        return one(jdbc.sql(SELECT + "and event_id = :id and not retracted for update")
                .param("network", network)
                .param("id", id));
    }

    /** In one order for all callers, so that two of them never wait for each other. */
    public List<Event> lock(UUID network, Collection<UUID> ids) {
        return live(
                jdbc.sql(SELECT + "and event_id = any (:ids::uuid[]) and not retracted order by event_id for update")
                        .param("network", network)
                        .param("ids", SqlTypes.array(ids)));
    }

    /** Locks what these names may mean: by the id in another system, by title and first day, or by our own id, even if retracted. */
    public List<StoredEvent> lockNamed(
            UUID network, Collection<String> externalIds, Collection<String> titleKeys, Collection<UUID> ids) {
        return rows.read(jdbc.sql(SELECT + """
                        and ((external_id = any (:externalIds) and not retracted)
                            or (title_key = any (:titleKeys) and not retracted)
                            or event_id = any (:ids::uuid[]))
                        order by event_id for update""")
                .param("network", network)
                .param("externalIds", externalIds.toArray(String[]::new))
                .param("titleKeys", titleKeys.toArray(String[]::new))
                .param("ids", SqlTypes.array(ids)));
    }

    /** Until the end of the transaction nobody else takes this external id. */
    public Optional<Event> claim(UUID network, String externalId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 1))")
                .param("name", network + " " + externalId)
                .query(row -> {});
        return one(jdbc.sql(SELECT + "and external_id = :externalId and not retracted")
                .param("network", network)
                .param("externalId", externalId));
    }

    public void save(Event event, ChangeSource changeSource) {
        saveAll(List.of(event), changeSource);
    }

    public void saveAll(Collection<Event> events, ChangeSource changeSource) {
        writing.save(events, changeSource);
    }

    /** Remembers that this import has spoken of these events, even if it said nothing new. What a person has changed stays theirs. */
    public void markListedBy(UUID network, Collection<UUID> ids, UUID importId) {
        jdbc.sql(
                        "update event set told_by_import = :import where network_id = :network and event_id = any (:ids::uuid[]) "
                                + "and told_by_import <> :import")
                .param("import", importId)
                .param("network", network)
                .param("ids", SqlTypes.array(ids))
                .update();
    }

    /** Those of these events that somebody is registered for or attended. */
    public Set<UUID> inUse(UUID network, Collection<UUID> ids) {
        return Set.copyOf(jdbc.sql("select event_id from registration where network_id = :network "
                        + "and event_id = any (:ids::uuid[]) and not retracted union select event_id from attendance "
                        + "where network_id = :network and event_id = any (:ids::uuid[]) and not retracted")
                .param("network", network)
                .param("ids", SqlTypes.array(ids))
                .query((row, i) -> SqlTypes.id(row, "event_id"))
                .list());
    }

    /** Its version becomes that of its retraction. */
    public void retract(Event retracted) {
        jdbc.sql("update event set retracted = true, version = :version where event_id = :id and network_id = :network")
                .param("version", retracted.version())
                .param("id", retracted.id())
                .param("network", retracted.networkId())
                .update();
    }

    private Optional<Event> one(JdbcClient.StatementSpec query) {
        return live(query).stream().findFirst();
    }

    private List<Event> live(JdbcClient.StatementSpec query) {
        return rows.read(query).stream().map(StoredEvent::event).toList();
    }
}
