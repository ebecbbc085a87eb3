package org.lotse.startup.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Ends a start when the clocks of this computer and of the database are far apart: days of the network would begin at another time for
 * each service, and logins be refused as not yet or no longer valid.
 */
final class DatabaseClockCheck implements SmartLifecycle {

    /** As much as Kerberos allows; below it no day is counted wrongly for long. */
    static final Duration ALLOWED = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseClockCheck.class);

    private final DataSource database;
    private final Clock clock;
    private boolean running;

    DatabaseClockCheck(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws ClocksApartException if they differ by more than {@link #ALLOWED} */
    @Override
    public void start() {
        running = true;
        Instant there;
        Instant before = clock.instant();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT clock_timestamp()")) {
            answer.next();
            there = answer.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException e) {
            LOG.warn("The clock of the database could not be compared with ours: {}", e.getMessage());
            return;
        }
        Instant after = clock.instant();
        Duration ahead = there.isBefore(before) ? Duration.between(there, before) : Duration.ZERO;
        Duration behind = there.isAfter(after) ? Duration.between(after, there) : Duration.ZERO;
        if (ahead.plus(behind).compareTo(ALLOWED) > 0) {
            throw new ClocksApartException(after, there);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** First of all. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
