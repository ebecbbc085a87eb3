package org.lotse.dashboard.projection.store;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables behind the pages, for all networks. */
@Repository
public class ReadModelStore {

    /** PostgreSQL channel that announces changed pages to every instance of the dashboard. */
    public static final String CHANNEL = "dashboard_changed";

    /** A notification holds at most 8 000 bytes; above this number it names no members, and pages reload what they show. */
    private static final int NAMED = 150;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    ReadModelStore(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Writes all or nothing, in the given order per table, and notifies the pages at the commit. */
    public void write(List<ReadModelWrite> writes) {
        CurrentNetwork.everywhere(() -> {
            transaction.executeWithoutResult(status -> {
                inOrder(writes);
                writes.stream()
                        .filter(write -> write.network().isPresent())
                        .collect(groupingBy(write -> write.network().orElseThrow()))
                        .forEach(this::tell);
            });
            return Boolean.TRUE;
        });
    }

    /** Batches the statements; the order between different statements matters only if a row is deleted. */
    private void inOrder(List<ReadModelWrite> writes) {
        var batch = new EnumMap<ReadModelStatement, List<Object[]>>(ReadModelStatement.class);
        for (ReadModelWrite write : writes) {
            boolean deletes = write.statement() == ReadModelStatement.FIGURES_DELETED;
            if (deletes != batch.containsKey(ReadModelStatement.FIGURES_DELETED)) {
                flush(batch);
            }
            batch.computeIfAbsent(write.statement(), statement -> new ArrayList<>())
                    .add(write.values().toArray());
        }
        flush(batch);
    }

    private void flush(Map<ReadModelStatement, List<Object[]>> batch) {
        batch.forEach((statement, rows) -> jdbc.batchUpdate(statement.sql(), rows));
        batch.clear();
    }

    private void tell(UUID network, List<ReadModelWrite> writes) {
        Set<String> members = new LinkedHashSet<>();
        writes.stream()
                .filter(write -> write.statement() == ReadModelStatement.FIGURES)
                .map(write -> Objects.requireNonNull(write.values().get(1)).toString())
                .forEach(members::add);
        var named = members.size() > NAMED ? "*" : String.join(",", members);
        jdbc.queryForList("select pg_notify(?, ?)", CHANNEL, network + " " + named);
    }
}
