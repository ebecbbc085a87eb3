package org.lotse.bench.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.lotse.bench.contest.Result;
import org.lotse.bench.workload.Workload;
import org.postgresql.PGConnection;

/**
 * The same figures by SQL: COPY, insert without the repetitions, recompute everything; then one change after the other, kept current
 * with the help of indexes. Writing the CSV is not timed, which favours SQL.
 */
public final class SqlPeer {

    private static final int CHANGES = 200;
    private static final int KINDS = 9;
    private static final String[] SIZES = {"MICRO", "MICRO", "MICRO", "SMALL", "SMALL", "MEDIUM", "LARGE"};

    private SqlPeer() {}

    /** @param args JDBC URL with user and password, seed, members, facts */
    public static void main(String[] args) throws SQLException, IOException {
        var workload = new Workload(Long.parseLong(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        Path csv = Files.createTempFile("facts", ".csv");
        try (Connection connection = DriverManager.getConnection(args[0])) {
            run(connection, "tables.sql");
            write(workload, csv);
            prepare(connection, workload.members());
            long start = System.nanoTime();
            copy(connection, csv);
            try (Statement statement = connection.createStatement()) {
                statement.execute("insert into signal select * from raw on conflict do nothing");
                statement.execute("create index signal_member on signal (member_id, day)");
                statement.execute("create index signal_day on signal (day)");
                statement.execute("analyze signal");
            }
            run(connection, "recompute.sql");
            double all = Result.secondsSince(start);
            new Result()
                    .put("facts_per_s", workload.facts() / all)
                    .put("seconds", all)
                    .put("changes_per_s", changesPerSecond(connection, workload))
                    .print();
        } finally {
            Files.deleteIfExists(csv);
        }
    }

    private static double changesPerSecond(Connection connection, Workload workload) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create unique index if not exists figures_member on member_figures (member_id)");
            statement.execute("create index if not exists figures_month on month_figures (month)");
        }
        String change = resource("one-change.sql");
        var random = new SplittableRandom(workload.seed());
        long start = System.nanoTime();
        for (int i = 0; i < CHANGES; i++) {
            int member = random.nextInt(workload.members());
            String day = "'" + LocalDate.of(2025, 12, 1).plusDays(random.nextInt(30)) + "'";
            try (Statement statement = connection.createStatement()) {
                statement.execute("insert into signal values (%d, %d, %d, %s, null, null)"
                        .formatted(1_000_000_000L + i, member, random.nextInt(KINDS), day));
                statement.execute(
                        change.replace(":member", Integer.toString(member)).replace(":day::date", day + "::date"));
            }
        }
        return CHANGES / Result.secondsSince(start);
    }

    private static void prepare(Connection connection, int members) throws SQLException, IOException {
        String kinds = String.join(
                ",",
                IntStream.range(0, KINDS)
                        .mapToObj(kind -> "(%d,%d,%d,%s)".formatted(kind, kind + 1, 3 * (kind + 1), kind >= KINDS / 2))
                        .toList());
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into kind values " + kinds);
        }
        var rows = new StringBuilder();
        LocalDate start = LocalDate.ofInstant(Workload.START, ZoneOffset.UTC);
        for (int member = 0; member < members; member++) {
            rows.append(member)
                    .append(',')
                    .append(start.minusDays(member % 700).plusDays(member % 300))
                    .append(',')
                    .append(SIZES[member % SIZES.length])
                    .append('\n');
        }
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy member from stdin with csv", new java.io.StringReader(rows.toString()));
    }

    private static void copy(Connection connection, Path csv) throws SQLException, IOException {
        try (var reader = Files.newBufferedReader(csv)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy raw from stdin with csv", reader);
        }
    }

    private static void write(Workload workload, Path csv) throws IOException {
        try (Writer out = Files.newBufferedWriter(csv)) {
            workload.forEach(new Workload.Sink() {
                @Override
                public void contract(int member, int kind) {
                    // they stand in the table member
                }

                @Override
                public void signal(int member, int index, int happened, int recorded) {
                    LocalDate day = LocalDate.ofInstant(Workload.minute(happened), ZoneOffset.UTC);
                    int kind = Math.floorMod(index * 31, KINDS);
                    try {
                        out.write(index + "," + member + "," + kind + "," + day + "," + index % 5 + ","
                                + (kind == KINDS - 1 ? "90" : "") + "\n");
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            });
        }
    }

    private static void run(Connection connection, String script) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(resource(script));
        }
    }

    private static String resource(String name) {
        try (var in = SqlPeer.class.getResourceAsStream("/bench/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
