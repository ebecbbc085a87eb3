package org.lotse.startup.store;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;

/** Refuses the database of another service if there are migrations. */
@AutoConfiguration
@ConditionalOnClass(FlywayMigrationStrategy.class)
class DatabaseMigrationAutoConfiguration {

    @Bean
    OwnDatabaseMigrationStrategy ownDatabaseMigration() {
        return new OwnDatabaseMigrationStrategy();
    }
}
