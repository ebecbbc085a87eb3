package org.lotse.dashboard.live.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.lotse.dashboard.projection.store.ReadModelStore;
import org.postgresql.PGConnection;

/**
 * Listens for notifications over a connection of its own: a listening connection cannot be shared, and must not starve when requests use
 * the whole pool.
 */
public final class PgNotificationListener implements AutoCloseable {

    private final Connection connection;

    private PgNotificationListener(Connection connection) {
        this.connection = connection;
    }

    /** @throws IllegalStateException if the database does not respond */
    public static PgNotificationListener open(String url, String user, String password) {
        var settings = new Properties();
        settings.put("user", user);
        settings.put("password", password);
        settings.put("tcpKeepAlive", "true");
        settings.put("loginTimeout", "5");
        try {
            var connection = DriverManager.getConnection(url, settings);
            try (var listen = connection.createStatement()) {
                listen.execute("listen " + ReadModelStore.CHANNEL);
            }
            return new PgNotificationListener(connection);
        } catch (SQLException deaf) {
            throw new IllegalStateException("The change listener lost its database connection", deaf);
        }
    }

    /** Waits for changes; returns as soon as some arrive, or an empty list after the time. */
    public List<ReadModelChange> receive(Duration atMost) {
        try {
            var heard = new ArrayList<ReadModelChange>();
            var notifications =
                    connection.unwrap(PGConnection.class).getNotifications(Math.toIntExact(atMost.toMillis()));
            for (var notification : notifications) {
                ReadModelChange.parse(notification.getParameter()).ifPresent(heard::add);
            }
            return heard;
        } catch (SQLException deaf) {
            throw new IllegalStateException("The change listener lost its database connection", deaf);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException closedAlready) {
            // nothing to do
        }
    }
}
