package org.lotse.campaigns.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Repository;

/**
 * Allows one instance to send at a time. PostgreSQL ties the lock to the connection, so it is free as soon as its holder dies. The new
 * holder can therefore assume that no mail is being sent and that mails in SENDING were left behind.
 */
@Repository
public class SenderLock {

    /** "lotsmail" in ASCII. */
    private static final long KEY = 0x6c6f_7473_6d61_696cL;

    private final DataSource dataSource;

    SenderLock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Runs the work if no other instance holds the lock.
     *
     * @return false when another instance holds the lock
     */
    public boolean whileHeld(Runnable work) {
        try (Connection connection = dataSource.getConnection()) {
            if (!ask(connection, "select pg_try_advisory_lock(?)")) {
                return false;
            }
            try {
                work.run();
            } finally {
                ask(connection, "select pg_advisory_unlock(?)");
            }
            return true;
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the lock of the sender could not be asked for", e);
        }
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setLong(1, KEY);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
