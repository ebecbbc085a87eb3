package org.lotse.engagement.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lotse.engagement.domain.Actor;
import org.lotse.engagement.domain.Signal;
import org.lotse.engagement.domain.SignalKind;
import org.lotse.engagement.domain.SignalSubject;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The inbox. */
@Repository
public class ParkedSignalStore {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    ParkedSignalStore(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    public void park(UUID network, Collection<Signal> signals, Instant now) {
        batch.batchUpdate(
                """
                insert into inbox (network_id, signal_id, source, external_id, kind, subject_kind, subject_id, occurred_at,
                    minutes, project_id, actor, parked_at)
                values (:network, :id, :source, :externalId, :kind, :subjectKind, :subject, :at, :minutes, :project, :actor, :now)
                on conflict do nothing""", signals.stream().map(s -> columns(network, s, now)).toArray(SqlParameterSource[]::new));
    }

    /** The ids of these signals that are parked. */
    public Set<UUID> parked(UUID network, Collection<UUID> ids) {
        return Set.copyOf(
                jdbc.sql("select signal_id from inbox where network_id = :network and signal_id = any (:ids::uuid[])")
                        .param("network", network)
                        .param("ids", SqlTypes.array(ids))
                        .query((row, i) -> SqlTypes.id(row, "signal_id"))
                        .list());
    }

    /** Lists parked signals after (afterTime, afterId), oldest first. */
    public List<ParkedSignal> list(UUID network, Instant afterTime, UUID afterId, int limit) {
        return jdbc.sql("select * from inbox where network_id = :network and (parked_at, signal_id) > (:time, :id) "
                        + "order by parked_at, signal_id limit :limit")
                .param("network", network)
                .param("time", SqlTypes.at(afterTime))
                .param("id", afterId)
                .param("limit", limit)
                .query((row, i) -> parked(row))
                .list();
    }

    public Optional<ParkedSignal> lock(UUID network, UUID id) {
        return jdbc.sql("select * from inbox where network_id = :network and signal_id = :id for update")
                .param("network", network)
                .param("id", id)
                .query((row, i) -> parked(row))
                .optional();
    }

    /** Locks all signals that wait for these persons or members; concurrent callers wait for the lock. */
    public List<ParkedSignal> lockWaitingFor(UUID network, Collection<UUID> subjects) {
        return jdbc.sql("select * from inbox where network_id = :network and subject_id = any (:ids::uuid[]) "
                        + "order by signal_id for update")
                .param("network", network)
                .param("ids", SqlTypes.array(subjects))
                .query((row, i) -> parked(row))
                .list();
    }

    public void remove(UUID network, Collection<UUID> ids) {
        jdbc.sql("delete from inbox where network_id = :network and signal_id = any (:ids::uuid[])")
                .param("network", network)
                .param("ids", SqlTypes.array(ids))
                .update();
    }

    private static ParkedSignal parked(ResultSet row) throws SQLException {
        String actor = row.getString("actor");
        return new ParkedSignal(
                SqlTypes.id(row, "network_id"),
                new Signal(
                        SqlTypes.id(row, "signal_id"),
                        row.getString("source"),
                        row.getString("external_id"),
                        SignalKind.valueOf(row.getString("kind")),
                        new SignalSubject(
                                SignalSubject.Kind.valueOf(row.getString("subject_kind")),
                                SqlTypes.id(row, "subject_id")),
                        SqlTypes.instant(row, "occurred_at"),
                        row.getObject("minutes", Integer.class),
                        row.getObject("project_id", UUID.class),
                        actor == null ? null : Actor.valueOf(actor)),
                SqlTypes.instant(row, "parked_at"));
    }

    private static SqlParameterSource columns(UUID network, Signal signal, Instant now) {
        Actor actor = signal.actor();
        return new MapSqlParameterSource("network", network)
                .addValue("id", signal.id())
                .addValue("source", signal.source())
                .addValue("externalId", signal.externalId())
                .addValue("kind", signal.kind().name())
                .addValue("subjectKind", signal.subject().kind().name())
                .addValue("subject", signal.subject().id())
                .addValue("at", SqlTypes.at(signal.occurredAt()))
                .addValue("minutes", signal.minutes())
                .addValue("project", signal.projectId())
                .addValue("actor", actor == null ? null : actor.name())
                .addValue("now", SqlTypes.at(now));
    }
}
