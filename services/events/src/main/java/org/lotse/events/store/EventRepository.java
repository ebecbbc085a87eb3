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

/**
 * The events of all networks. A caller locks an event before it changes any part of it, so that the event's facts are appended in order.
 */
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

    /** Locks the events in the same order for all callers, so that two callers cannot deadlock. */
    public List<Event> lock(UUID network, Collection<UUID> ids) {
        return live(
                jdbc.sql(SELECT + "and event_id = any (:ids::uuid[]) and not retracted order by event_id for update")
                        .param("network", network)
                        .param("ids", SqlTypes.array(ids)));
    }

    /** Locks the events with one of these ids in another system, title and first day, or own ids; with own ids, retracted events too. */
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

    /** Locks this external id until the transaction ends, and finds its event. */
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

    /** Records that this import lists these events, even without a change. Events that a person planned or changed are skipped. */
    public void markListedBy(UUID network, Collection<UUID> ids, UUID importId) {
        jdbc.sql(
                        "update event set told_by_import = :import where network_id = :network and event_id = any (:ids::uuid[]) "
                                + "and told_by_import <> :import")
                .param("import", importId)
                .param("network", network)
                .param("ids", SqlTypes.array(ids))
                .update();
    }

    /** Those of these events that have registrations or attendance. */
    public Set<UUID> inUse(UUID network, Collection<UUID> ids) {
        return Set.copyOf(jdbc.sql("select event_id from registration where network_id = :network "
                        + "and event_id = any (:ids::uuid[]) and not retracted union select event_id from attendance "
                        + "where network_id = :network and event_id = any (:ids::uuid[]) and not retracted")
                .param("network", network)
                .param("ids", SqlTypes.array(ids))
                .query((row, i) -> SqlTypes.id(row, "event_id"))
                .list());
    }

    /** Retracts the event; the argument carries the version of the retraction. */
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
