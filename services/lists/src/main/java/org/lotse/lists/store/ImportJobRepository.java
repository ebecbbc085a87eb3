package org.lotse.lists.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lotse.lists.detection.domain.CsvDialect;
import org.lotse.lists.domain.CountKind;
import org.lotse.lists.domain.ImportJob;
import org.lotse.lists.domain.ImportState;
import org.lotse.lists.mapping.domain.ColumnMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The imports and their states. */
@Repository
public class ImportJobRepository {
    private static final int SHOWN = 100;

    private final JdbcClient sql;
    private final JsonColumnMapper jsonColumnMapper;

    ImportJobRepository(JdbcClient sql, JsonColumnMapper jsonColumnMapper) {
        this.sql = sql;
        this.jsonColumnMapper = jsonColumnMapper;
    }

    public void add(ImportJob job) {
        sql.sql("""
                insert into import (network_id, id, name, digest, state, dialect, mixed_lines, headers, mapping, counts, zone, same_as)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?,
                        (select id from import where network_id = ? and digest = ? and state = 'DONE' order by id desc limit 1))""")
                .params(
                        job.networkId(),
                        job.id(),
                        job.name(),
                        job.digest(),
                        job.state().name(),
                        jsonColumnMapper.of(job.dialect()),
                        job.mixedLines(),
                        jsonColumnMapper.of(job.headers()),
                        jsonColumnMapper.of(job.mapping()),
                        jsonColumnMapper.of(job.counts()),
                        job.zone().getId(),
                        job.networkId(),
                        job.digest())
                .update();
    }

    public Optional<ImportJob> find(UUID id) {
        return sql.sql("select * from import where id = ?")
                .param(id)
                .query(this::job)
                .optional();
    }

    public List<ImportJob> latest() {
        return sql.sql("select * from import order by id desc limit ?")
                .param(SHOWN)
                .query(this::job)
                .list();
    }

    /** Imports that need a worker, oldest first; of all networks when called for all. */
    public List<ImportJob> inWork() {
        return sql.sql("select * from import where state in ('CHECKING', 'RUNNING', 'UNDOING') order by id")
                .query(this::job)
                .list();
    }

    /** @return false when the import was no longer in any of these states, and nothing changed */
    public boolean move(UUID id, ImportState to, ImportState... from) {
        List<String> names = List.of(from).stream().map(Enum::name).toList();
        return sql.sql(
                                "update import set state = :to, failure = null, changed_at = now() where id = :id and state in (:from)")
                        .param("to", to.name())
                        .param("id", id)
                        .param("from", names)
                        .update()
                == 1;
    }

    /** The check is finished: continues at once if the start was requested meanwhile, otherwise waits for the user. */
    public void ready(UUID id) {
        sql.sql("""
                update import set state = case when starts_when_ready then 'RUNNING' else 'READY' end, failure = null, changed_at = now()
                where id = ? and state = 'CHECKING'""").param(id).update();
    }

    public void startWhenReady(UUID id) {
        sql.sql("update import set starts_when_ready = true where id = ?")
                .param(id)
                .update();
    }

    public void map(
            UUID id, CsvDialect dialect, List<String> headers, ColumnMapping mapping, Map<CountKind, Integer> counts) {
        sql.sql("""
                update import set dialect = ?::jsonb, headers = ?::jsonb, mapping = ?::jsonb, counts = ?::jsonb, cursor = 0,
                       changed_at = now() where id = ?""")
                .params(
                        jsonColumnMapper.of(dialect),
                        jsonColumnMapper.of(headers),
                        jsonColumnMapper.of(mapping),
                        jsonColumnMapper.of(counts),
                        id)
                .update();
    }

    public void advance(UUID id, int cursor, Map<CountKind, Integer> counts) {
        sql.sql("update import set cursor = ?, counts = ?::jsonb, failure = null, changed_at = now() where id = ?")
                .params(cursor, jsonColumnMapper.of(counts), id)
                .update();
    }

    public void note(UUID id, String failure) {
        sql.sql("update import set failure = ?, changed_at = now() where id = ?")
                .params(failure, id)
                .update();
    }

    public void remove(UUID id) {
        sql.sql("delete from import where id = ?").param(id).update();
    }

    private ImportJob job(ResultSet row, int number) throws SQLException {
        return new ImportJob(
                row.getObject("id", UUID.class),
                row.getObject("network_id", UUID.class),
                row.getString("name"),
                row.getString("digest"),
                ImportState.valueOf(row.getString("state")),
                jsonColumnMapper.read(row.getString("dialect"), CsvDialect.class),
                row.getLong("mixed_lines"),
                jsonColumnMapper.strings(row.getString("headers")),
                jsonColumnMapper.read(row.getString("mapping"), ColumnMapping.class),
                row.getInt("cursor"),
                jsonColumnMapper.counts(row.getString("counts")),
                row.getBoolean("starts_when_ready"),
                row.getObject("same_as", UUID.class),
                row.getString("failure"),
                row.getTimestamp("created_at").toInstant(),
                ZoneId.of(row.getString("zone")));
    }
}
