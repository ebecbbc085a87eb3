package org.lotse.events.store;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Series and their names. */
@Repository
public class SeriesRepository {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    SeriesRepository(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Adds series; an existing name keeps its first spelling. */
    public void saveIfAbsent(UUID network, Map<UUID, String> names) {
        batch.batchUpdate(
                "insert into series (series_id, network_id, name) values (:id, :network, :name) on conflict do nothing",
                names.entrySet().stream()
                        .map(e -> new MapSqlParameterSource("id", e.getKey())
                                .addValue("network", network)
                                .addValue("name", e.getValue()))
                        .toArray(SqlParameterSource[]::new));
    }

    public Map<UUID, String> names(UUID network, Collection<UUID> ids) {
        return jdbc
                .sql(
                        "select series_id, name from series where network_id = :network and series_id = any (:ids::uuid[])")
                .param("network", network)
                .param("ids", SqlTypes.array(ids))
                .query((row, i) -> Map.entry(SqlTypes.id(row, "series_id"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
