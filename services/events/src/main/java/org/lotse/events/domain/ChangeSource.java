package org.lotse.events.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The source of a change.
 *
 * @param source the source as written in facts
 * @param importId the import that made the change; null for a single request by a person or a system
 */
public record ChangeSource(String source, @Nullable UUID importId) {

    /** A request to this service, outside any import. */
    public static final ChangeSource MANUAL = new ChangeSource("events", null);

    public static ChangeSource ofImport(UUID importId) {
        return new ChangeSource("list:" + importId, importId);
    }
}
