package org.lotse.bench.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.lotse.bench.harness.MeasurementResult;
import org.lotse.bench.workload.BenchWorkload;
import org.lotse.bench.workload.WorkloadSignalKind;

/**
 * COPY, insert without duplicates, recompute everything; then single changes, kept current with the help of indexes.
 * Writing the CSV is not timed, and there is no fsync; both favour this contestant.
 */
public final class SqlBaseline {

    /** Single changes per second, each of one fact. */
    public static final String CHANGES_RATE = "changes_per_s";

    private static final int CHANGES = 100;
    private static final int DAYS = 30;
    private static final int FIRST_FREE_ID = 1_000_000_000;

    private SqlBaseline() {}

    /** @param args seed, end, members and facts of the workload */
    public static void main(String[] args) throws SQLException, IOException {
        var workload = new BenchWorkload(
                Long.parseLong(args[0]),
                LocalDate.parse(args[1]),
                Integer.parseInt(args[2]),
                Integer.parseInt(args[3]));
        Path csv = Files.createTempFile("facts", ".csv");
        try (var postgres = EmbeddedPostgres.builder()
                        .setServerConfig("shared_buffers", "1GB")
                        .setServerConfig("work_mem", "128MB")
                        .setServerConfig("maintenance_work_mem", "256MB")
                        .setServerConfig("max_wal_size", "4GB")
                        .start();
                Connection connection = postgres.getPostgresDatabase().getConnection()) {
            var sqlScriptRunner = new SqlScriptRunner(connection, workload.end());
            sqlScriptRunner.run("tables.sql");
            SqlTableLoader.writeSignals(workload, csv);
            SqlTableLoader.members(workload, connection);
            long start = System.nanoTime();
            SqlTableLoader.copySignals(csv, connection);
            sqlScriptRunner.run("take-in.sql");
            sqlScriptRunner.run("recompute.sql");
            double all = MeasurementResult.secondsSince(start);
            new MeasurementResult()
                    .put(MeasurementResult.RATE, workload.facts() / all)
                    .put(MeasurementResult.SECONDS, all)
                    .put(CHANGES_RATE, changesPerSecond(sqlScriptRunner, workload))
                    .print();
        } finally {
            Files.deleteIfExists(csv);
        }
    }

    private static double changesPerSecond(SqlScriptRunner sqlScriptRunner, BenchWorkload workload)
            throws SQLException, IOException {
        sqlScriptRunner.run("indexes.sql");
        var random = new SplittableRandom(workload.seed());
        long start = System.nanoTime();
        for (int i = 0; i < CHANGES; i++) {
            int member = random.nextInt(workload.members());
            LocalDate day = workload.end().minusDays(1 + random.nextInt(DAYS));
            int kind = random.nextInt(WorkloadSignalKind.values().length);
            sqlScriptRunner.execute("insert into signal values (%d, %d, %d, date '%s', 1, null)"
                    .formatted(FIRST_FREE_ID + i, member, kind, day));
            sqlScriptRunner.run("one-change.sql", member, day);
        }
        return CHANGES / MeasurementResult.secondsSince(start);
    }
}
