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
import org.lotse.bench.workload.Act;
import org.lotse.bench.workload.FactsOfWorkload;
import org.lotse.bench.workload.Workload;
import org.postgresql.PGConnection;

/** Fills the tables. */
final class Tables {

    private static final int PEOPLE = 5;

    private Tables() {}

    /** Kinds of signals and members with their contract. */
    static void members(Workload workload, Connection connection) throws SQLException, IOException {
        var kinds = new StringBuilder();
        for (Act act : Act.values()) {
            kinds.append("%d,%d,%d,%s%n".formatted(act.code(), act.points(), 3 * act.points(), act.qualifies()));
        }
        copy("kind", new StringReader(kinds.toString()), connection);
        var rows = new StringBuilder();
        for (int member = 0; member < workload.members(); member++) {
            rows.append("%d,%s,%s%n"
                    .formatted(member, FactsOfWorkload.joined(workload, member), FactsOfWorkload.size(member)));
        }
        copy("member", new StringReader(rows.toString()), connection);
    }

    static void writeSignals(Workload workload, Path csv) throws IOException {
        try (Writer out = Files.newBufferedWriter(csv)) {
            workload.forEachSignal(new Workload.Sink() {
                @Override
                public void contract(int member, int kind) {
                    // they stand in the table member
                }

                @Override
                public void signal(int member, int index, int happened, int recorded) {
                    LocalDate day = LocalDate.ofInstant(workload.minute(happened), ZoneOffset.UTC);
                    Act act = Act.of(index);
                    try {
                        out.write(index + "," + member + "," + act.code() + "," + day + "," + index % PEOPLE + ","
                                + (act == Act.ATTENDED ? "90" : "") + "\n");
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
