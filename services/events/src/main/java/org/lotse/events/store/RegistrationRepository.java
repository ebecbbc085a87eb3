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
import org.lotse.events.domain.Attendee;
import org.lotse.events.domain.ChangeSource;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.Registration;
import org.lotse.events.domain.RegistrationStatus;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Registrations. A caller that changes them must hold the lock of the event. */
@Repository
public class RegistrationRepository {

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

    RegistrationRepository(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    public List<StoredRow<Registration>> known(UUID network, Collection<UUID> ids) {
        return jdbc.sql(
                        "select * from registration where network_id = :network and registration_id = any (:ids::uuid[])")
                .param("network", network)
                .param("ids", SqlTypes.array(ids))
                .query((row, i) -> new StoredRow<>(registration(row), row.getBoolean("retracted")))
                .list();
    }

    public Optional<StoredRow<Registration>> known(UUID network, UUID id) {
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

    public Set<Attendee> registeredAttendees(Event event) {
        return registeredAttendees(event.networkId(), List.of(event.id())).getOrDefault(event.id(), Set.of());
    }

    /** The registered attendees of each of these events, in any status. */
    public Map<UUID, Set<Attendee>> registeredAttendees(UUID network, Collection<UUID> events) {
        Map<UUID, Set<Attendee>> guests = new HashMap<>();
        jdbc.sql("select event_id, member_id, person_id from registration "
                        + "where network_id = :network and event_id = any (:events::uuid[]) and not retracted")
                .param("network", network)
                .param("events", SqlTypes.array(events))
                .query(row -> {
                    guests.computeIfAbsent(SqlTypes.id(row, "event_id"), e -> new HashSet<>())
                            .add(new Attendee(SqlTypes.id(row, "member_id"), SqlTypes.idOrNull(row, "person_id")));
                });
        return guests;
    }

    public void saveAll(UUID network, Collection<Registration> registrations, ChangeSource changeSource) {
        batch.batchUpdate(
                UPSERT,
                registrations.stream()
                        .map(r -> columns(network, r, changeSource))
                        .toArray(SqlParameterSource[]::new));
    }

    /** Increments the version of each registration of a changed event. */
    public List<Registration> incrementVersions(Event event) {
        return jdbc.sql("update registration set version = version + 1 "
                        + "where network_id = :network and event_id = :event and not retracted returning *")
                .param("network", event.networkId())
                .param("event", event.id())
                .query((row, i) -> registration(row))
                .list();
    }

    /** @return the retracted registrations, with the version of the retraction */
    public List<Registration> retract(UUID network, Collection<UUID> ids) {
        return jdbc.sql(
                        "update registration set version = version + 1, retracted = true "
                                + "where network_id = :network and registration_id = any (:ids::uuid[]) and not retracted returning *")
                .param("network", network)
                .param("ids", SqlTypes.array(ids))
                .query((row, i) -> registration(row))
                .list();
    }

    private static Registration registration(ResultSet row) throws SQLException {
        return new Registration(
                SqlTypes.id(row, "registration_id"),
                row.getInt("version"),
                SqlTypes.id(row, "event_id"),
                SqlTypes.id(row, "member_id"),
                SqlTypes.idOrNull(row, "person_id"),
                RegistrationStatus.valueOf(row.getString("status")),
                SqlTypes.instant(row, "registered_at"));
    }

    private static SqlParameterSource columns(UUID network, Registration registration, ChangeSource changeSource) {
        return new MapSqlParameterSource()
                .addValue("id", registration.id())
                .addValue("network", network)
                .addValue("event", registration.eventId())
                .addValue("member", registration.memberId())
                .addValue("person", registration.personId())
                .addValue("status", registration.status().name())
                .addValue("at", SqlTypes.at(registration.registeredAt()))
                .addValue("version", registration.version())
                .addValue("import", changeSource.importId());
    }
}
