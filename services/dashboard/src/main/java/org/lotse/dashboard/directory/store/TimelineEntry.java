package org.lotse.dashboard.directory.store;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a member's timeline.
 *
 * @param kind {@code ATTENDED}, {@code REGISTERED}, {@code HOSTED}, {@code SIGNAL}, {@code TERM_STARTED}, {@code TERM_ENDED},
 *     {@code NOTICE_GIVEN}, {@code BEHAVIOUR}
 * @param detail kind of event or signal, category, or the new state
 * @param event the event taken part in
 * @param persons how many of the member's people
 * @param minutes together; null when not known
 * @param status of a registration
 */
public record TimelineEntry(
        LocalDate day,
        String kind,
        @Nullable String detail,
        @Nullable UUID event,
        long persons,
        @Nullable Long minutes,
        @Nullable String status) {}
