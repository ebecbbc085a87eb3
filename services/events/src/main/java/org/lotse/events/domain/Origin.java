package org.lotse.events.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who says so.
 *
 * @param source as facts carry it
 * @param importId the import that says so; null when a person or a system asked for this one thing
 */
public record Origin(String source, @Nullable UUID importId) {

    /** Somebody who works with this service directly. */
    public static final Origin HAND = new Origin("events", null);

    public static Origin ofImport(UUID importId) {
        return new Origin("list:" + importId, importId);
    }
}
