package org.lotse.engagement.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lotse.engagement.domain.ReceivedSignal;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores fingerprints of recent signals. */
@Repository
public class SeenSignals {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    SeenSignals(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Fingerprints by signal id. */
    public Map<UUID, String> fingerprints(UUID network, Collection<UUID> signals) {
        return jdbc
                .sql("select signal_id, fingerprint from remembered "
                        + "where network_id = :network and signal_id = any (:ids::uuid[])")
                .param("network", network)
                .param("ids", SqlTypes.array(signals))
                .query((row, i) -> Map.entry(SqlTypes.id(row, "signal_id"), row.getString("fingerprint")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public void remember(UUID network, List<ReceivedSignal> received, Instant now) {
        batch.batchUpdate(
                "insert into remembered (network_id, signal_id, fingerprint, heard_at) "
                        + "values (:network, :signal, :fingerprint, :now) on conflict do nothing",
                received.stream()
                        .map(r -> new MapSqlParameterSource("network", network)
                                .addValue("signal", r.signal().id())
                                .addValue("fingerprint", r.fingerprint())
                                .addValue("now", SqlTypes.at(now)))
                        .toArray(SqlParameterSource[]::new));
    }

    /** @return number of deleted fingerprints */
    public int deleteBefore(Instant limit) {
        return jdbc.sql("delete from remembered where heard_at < :limit")
                .param("limit", SqlTypes.at(limit))
                .update();
    }

    /**
     * Commits the current transaction without waiting for the disk. If the machine fails in that moment, fingerprints are lost, and a
     * repeated signal is published again, which changes nothing.
     */
    public void commitAsynchronously() {
        jdbc.sql("set local synchronous_commit = off").update();
    }
}
