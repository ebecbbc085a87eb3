package org.lotse.events.domain;

import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Ids of registrations and attendance. They are derived from person and place, so that the same person can neither be registered nor
 * counted twice, whatever the source and the number of repetitions. {@code ids} turns (namespace, name) into a UUID version 5.
 */
public final class ParticipationIds {

    private ParticipationIds() {}

    public static UUID registration(
            UUID network, UUID event, UUID member, @Nullable UUID person, BiFunction<String, String, UUID> ids) {
        return ids.apply("registration:" + network, event + " " + who(member, person));
    }

    public static UUID attendance(
            UUID network,
            UUID event,
            UUID session,
            UUID member,
            @Nullable UUID person,
            BiFunction<String, String, UUID> ids) {
        return ids.apply("attendance:" + network, event + " " + session + " " + who(member, person));
    }

    private static String who(UUID member, @Nullable UUID person) {
        return member + " " + (person == null ? "" : person);
    }
}
