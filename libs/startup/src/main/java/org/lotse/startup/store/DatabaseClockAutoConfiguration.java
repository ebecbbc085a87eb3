package org.lotse.startup.store;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** Compares the clocks where there is a database. */
@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
@ConditionalOnBean(DataSource.class)
class DatabaseClockAutoConfiguration {

    /** By the computer's own clock, also where a test lets another one tick. */
    @Bean
    DatabaseClockCheck databaseClockCheck(DataSource database) {
        return new DatabaseClockCheck(database, Clock.systemUTC());
    }
}
