package org.lotse.bench.sql;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.lotse.bench.workload.BenchWorkload;
import org.lotse.bench.workload.FactGenerator;
import org.lotse.bench.workload.WorkloadSignalKind;
import org.postgresql.PGConnection;

/** Fills the tables. */
final class SqlTableLoader {

    private static final int PEOPLE = 5;

    private SqlTableLoader() {}

    /** Loads the kinds of signals, and the members with their contracts. */
    static void members(BenchWorkload workload, Connection connection) throws SQLException, IOException {
        var kinds = new StringBuilder();
        for (WorkloadSignalKind workloadSignalKind : WorkloadSignalKind.values()) {
            kinds.append("%d,%d,%d,%s%n"
                    .formatted(
                            workloadSignalKind.code(),
                            workloadSignalKind.points(),
                            3 * workloadSignalKind.points(),
                            workloadSignalKind.qualifies()));
        }
        copy("kind", new StringReader(kinds.toString()), connection);
        var rows = new StringBuilder();
        for (int member = 0; member < workload.members(); member++) {
            rows.append(
                    "%d,%s,%s%n".formatted(member, FactGenerator.joined(workload, member), FactGenerator.size(member)));
        }
        copy("member", new StringReader(rows.toString()), connection);
    }

    static void writeSignals(BenchWorkload workload, Path csv) throws IOException {
        try (Writer out = Files.newBufferedWriter(csv)) {
            workload.forEachSignal(new BenchWorkload.Sink() {
                @Override
                public void contract(int member, int kind) {
                    // they are in the table member
                }

                @Override
                public void signal(int member, int index, int happened, int recorded) {
                    LocalDate day = LocalDate.ofInstant(workload.minute(happened), ZoneOffset.UTC);
                    WorkloadSignalKind workloadSignalKind = WorkloadSignalKind.of(index);
                    try {
                        out.write(index + "," + member + "," + workloadSignalKind.code() + "," + day + ","
                                + index % PEOPLE + "," + (workloadSignalKind == WorkloadSignalKind.ATTENDED ? "90" : "")
                                + "\n");
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            });
        }
    }

    static void copySignals(Path csv, Connection connection) throws SQLException, IOException {
        try (Reader reader = Files.newBufferedReader(csv)) {
            copy("raw", reader, connection);
        }
    }

    private static void copy(String table, Reader csv, Connection connection) throws SQLException, IOException {
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin with csv", csv);
    }
}
