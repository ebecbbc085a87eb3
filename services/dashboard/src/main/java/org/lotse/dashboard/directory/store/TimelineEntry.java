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
 * @param event the event that the member took part in
 * @param persons number of the member's persons
 * @param minutes total of all persons; null if unknown
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
