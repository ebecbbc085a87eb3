package org.lotse.startup.store;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Migrates a database that is empty or belongs to this service. The names of its migrations identify the owner; Flyway alone would report
 * checksums.
 */
final class OwnDatabaseMigrationStrategy implements FlywayMigrationStrategy {

    /** @throws ForeignDatabaseException if another service created the tables */
    @Override
    public void migrate(Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            refuseForeign(flyway, e);
            throw e;
        }
    }

    private static void refuseForeign(Flyway flyway, FlywayValidateException reason) {
        for (MigrationInfo applied : flyway.info().applied()) {
            String ours = applied.getPhysicalLocation();
            String theirs = applied.getScript();
            boolean renamed = ours != null && !ours.isEmpty() && theirs.endsWith(".sql") && !ours.endsWith(theirs);
            if (renamed) {
                var foreign = new ForeignDatabaseException(theirs, ours.substring(ours.lastIndexOf('/') + 1));
                foreign.addSuppressed(reason);
                throw foreign;
            }
        }
    }
}
