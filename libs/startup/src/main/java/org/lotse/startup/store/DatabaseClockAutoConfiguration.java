package org.lotse.startup.store;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** Compares the clocks if there is a database. */
@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
@ConditionalOnBean(DataSource.class)
class DatabaseClockAutoConfiguration {

    /** Uses the system clock, even if a test replaces the clock of the service. */
    @Bean
    DatabaseClockCheck databaseClockCheck(DataSource database) {
        return new DatabaseClockCheck(database, Clock.systemUTC());
    }
}
