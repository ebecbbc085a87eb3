package org.lotse.startup.store;

import org.lotse.startup.StartRefusedException;

/** The database belongs to another service. */
final class ForeignDatabaseException extends StartRefusedException {

    private static final long serialVersionUID = 1L;

    ForeignDatabaseException(String theirs, String ours) {
        super(
                "The database belongs to another service: its tables were made by %s, this service has %s. Nothing was changed. Correct spring.datasource.url."
                        .formatted(theirs, ours));
    }
}
