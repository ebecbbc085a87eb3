package org.lotse.events.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.Guest;
import org.lotse.events.domain.Origin;
import org.lotse.events.domain.Registration;
import org.lotse.events.domain.RegistrationStatus;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who said they would come. Changed only by whoever holds the lock of the event. */
@Repository
public class Registrations {

    private static final String UPSERT = """
            insert into registration as r
                (registration_id, network_id, event_id, member_id, person_id, status, registered_at, version, import_id)
            values (:id, :network, :event, :member, :person, :status, :at, :version, :import)
            on conflict (registration_id) do update set
                status = excluded.status, registered_at = excluded.registered_at, version = excluded.version,
                import_id = case when r.retracted then excluded.import_id else r.import_id end,
                touched = not r.retracted and (r.touched or r.import_id is distinct from excluded.import_id),
                retracted = false
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    Registrations(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    public List<Stored<Registration>> known(UUID network, Collection<UUID> ids) {
        return jdbc.sql(
                        "select * from registration where network_id = :network and registration_id = any (:ids::uuid[])")
                .param("network", network)
                .param("ids", Sql.array(ids))
                .query((row, i) -> new Stored<>(registration(row), row.getBoolean("retracted")))
                .list();
    }

    public Optional<Stored<Registration>> known(UUID network, UUID id) {
        return known(network, List.of(id)).stream().findFirst();
    }

    public List<Registration> of(Event event) {
        return jdbc.sql(
                        "select * from registration where network_id = :network and event_id = :event and not retracted "
                                + "order by registered_at, registration_id")
                .param("network", event.networkId())
                .param("event", event.id())
                .query((row, i) -> registration(row))
                .list();
    }

    public Set<Guest> guests(Event event) {
        return guests(event.networkId(), List.of(event.id())).getOrDefault(event.id(), Set.of());
    }

    /** Who is registered for which of these events, whatever became of it. */
    public Map<UUID, Set<Guest>> guests(UUID network, Collection<UUID> events) {
        Map<UUID, Set<Guest>> guests = new HashMap<>();
        jdbc.sql("select event_id, member_id, person_id from registration "
                        + "where network_id = :network and event_id = any (:events::uuid[]) and not retracted")
                .param("network", network)
                .param("events", Sql.array(events))
                .query(row -> {
                    guests.computeIfAbsent(Sql.id(row, "event_id"), e -> new HashSet<>())
                            .add(new Guest(Sql.id(row, "member_id"), Sql.idOrNull(row, "person_id")));
                });
        return guests;
    }

    public void saveAll(UUID network, Collection<Registration> registrations, Origin origin) {
        batch.batchUpdate(
                UPSERT,
                registrations.stream().map(r -> columns(network, r, origin)).toArray(SqlParameterSource[]::new));
    }

    /** Gives each registration of the event its next version, since the event now reads differently. */
    public List<Registration> retell(Event event) {
        return jdbc.sql("update registration set version = version + 1 "
                        + "where network_id = :network and event_id = :event and not retracted returning *")
                .param("network", event.networkId())
                .param("event", event.id())
                .query((row, i) -> registration(row))
                .list();
    }

    /** @return what was taken back, with the version of its retraction */
    public List<Registration> retract(UUID network, Collection<UUID> ids) {
        return jdbc.sql(
                        "update registration set version = version + 1, retracted = true "
                                + "where network_id = :network and registration_id = any (:ids::uuid[]) and not retracted returning *")
                .param("network", network)
                .param("ids", Sql.array(ids))
                .query((row, i) -> registration(row))
                .list();
    }

    private static Registration registration(ResultSet row) throws SQLException {
        return new Registration(
                Sql.id(row, "registration_id"),
                row.getInt("version"),
                Sql.id(row, "event_id"),
                Sql.id(row, "member_id"),
                Sql.idOrNull(row, "person_id"),
                RegistrationStatus.valueOf(row.getString("status")),
                Sql.instant(row, "registered_at"));
    }

    private static SqlParameterSource columns(UUID network, Registration registration, Origin origin) {
        return new MapSqlParameterSource()
                .addValue("id", registration.id())
                .addValue("network", network)
                .addValue("event", registration.eventId())
                .addValue("member", registration.memberId())
                .addValue("person", registration.personId())
                .addValue("status", registration.status().name())
                .addValue("at", Sql.at(registration.registeredAt()))
                .addValue("version", registration.version())
                .addValue("import", origin.importId());
    }
}
