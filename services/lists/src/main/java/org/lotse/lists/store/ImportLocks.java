package org.lotse.lists.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Repository;

/**
 * Allows one worker per import over all instances: an advisory lock on its own connection. PostgreSQL releases it as soon as the process
 * ends, even by a crash.
 */
@Repository
public class ImportLocks {
    private final DataSource pool;

    ImportLocks(DataSource pool) {
        this.pool = pool;
    }

    /** @return empty when another worker holds the lock */
    public Optional<ImportLock> tryLock(UUID importId) {
        try {
            Connection connection = pool.getConnection();
            if (locks(connection, "select pg_try_advisory_lock(?)", importId)) {
                return Optional.of(new ImportLock(connection, importId));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("No claim on import " + importId, e);
        }
    }

    private static boolean locks(Connection connection, String call, UUID importId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(call)) {
            statement.setLong(1, importId.getMostSignificantBits() ^ importId.getLeastSignificantBits());
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    /** Held until closed. */
    public static final class ImportLock implements AutoCloseable {
        private final Connection connection;
        private final UUID importId;

        private ImportLock(Connection connection, UUID importId) {
            this.connection = connection;
            this.importId = importId;
        }

        @Override
        public void close() {
            try (connection) {
                locks(connection, "select pg_advisory_unlock(?)", importId);
            } catch (SQLException e) {
                throw new DataAccessResourceFailureException("A claim on " + importId + " could not be given back", e);
            }
        }
    }
}
