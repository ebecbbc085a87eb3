package org.lotse.startup.store;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Migrates a database that is empty or this service's own. The names of migrations tell whose it is; Flyway itself would speak of
 * checksums.
 */
final class OwnDatabaseMigration implements FlywayMigrationStrategy {

    /** @throws ForeignDatabaseException if another service made the tables */
    @Override
    public void migrate(Flyway flyway) {
        for (MigrationInfo applied : flyway.info().applied()) {
            String ours = applied.getPhysicalLocation();
            String theirs = applied.getScript();
            boolean renamed = ours != null && !ours.isEmpty() && theirs.endsWith(".sql") && !ours.endsWith(theirs);
            if (renamed) {
                throw new ForeignDatabaseException(theirs, ours.substring(ours.lastIndexOf('/') + 1));
            }
        }
        flyway.migrate();
    }
}
