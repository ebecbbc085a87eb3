package org.lotse.events.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who says so.
 *
 * @param source as facts carry it
 * @param importId the import that says so; null when a person or a system asked for this one thing
 */
public record ChangeSource(String source, @Nullable UUID importId) {

    /** Somebody who works with this service directly. */
    public static final ChangeSource MANUAL = new ChangeSource("events", null);

    public static ChangeSource ofImport(UUID importId) {
        return new ChangeSource("list:" + importId, importId);
    }
}
