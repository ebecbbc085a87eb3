package org.lotse.local.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** One database per service, and its owner: a role that can log in and has no other rights. */
final class DatabaseRoles {

    private DatabaseRoles() {}

    static void create(DataSource superuser, List<String> names, UnaryOperator<String> passwords) throws SQLException {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            Set<String> roles = column(connection, "select rolname from pg_roles");
            Set<String> databases = column(connection, "select datname from pg_database");
            for (String name : names) {
                if (!roles.contains(name)) {
                    statement.execute("create role " + name + " login nosuperuser nocreatedb nocreaterole password '"
                            + passwords.apply(name) + "'");
                }
                if (!databases.contains(name)) {
                    statement.execute("create database " + name + " owner " + name);
                    statement.execute("revoke connect on database " + name + " from public");
                }
            }
        }
    }

    private static Set<String> column(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            Set<String> values = new HashSet<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
