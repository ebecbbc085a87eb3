package org.lotse.startup.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.lotse.startup.ClockSkewException;
import org.lotse.startup.StartCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Aborts the start if the clocks of this computer and the database differ too much. */
final class DatabaseClockCheck extends StartCheck {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseClockCheck.class);

    private final DataSource database;
    private final Clock clock;

    DatabaseClockCheck(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws ClockSkewException if they differ too much */
    @Override
    protected void check() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT clock_timestamp()")) {
            answer.next();
            Instant there = answer.getObject(1, OffsetDateTime.class).toInstant();
            ClockSkewException.check(clock.instant(), there, "database");
        } catch (SQLException e) {
            LOG.warn("The clock of the database could not be compared with ours: {}", e.getMessage());
        }
    }
}
