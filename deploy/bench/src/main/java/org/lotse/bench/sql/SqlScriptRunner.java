package org.lotse.bench.sql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/** Runs the SQL scripts of this package. */
final class SqlScriptRunner {

    private final Connection connection;
    private final LocalDate end;

    SqlScriptRunner(Connection connection, LocalDate end) {
        this.connection = connection;
        this.end = end;
    }

    void run(String name) throws SQLException, IOException {
        execute(resource(name));
    }

    void run(String name, int member, LocalDate day) throws SQLException, IOException {
        execute(resource(name).replace(":member", Integer.toString(member)).replace(":day", date(day)));
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql.replace(":end", date(end)));
        }
    }

    private static String date(LocalDate day) {
        return "date '" + day + "'";
    }

    private static String resource(String name) throws IOException {
        try (var in = SqlScriptRunner.class.getResourceAsStream("/bench/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
