package org.lotse.events.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as somebody writes it down.
 *
 * @param id the session that is meant; null for a new one, or for one that is found by its day
 * @param startsAt {@code 18:00} in the network's zone, or a moment with offset such as {@code 2026-03-01T17:00:00Z}; null when
 *     only the day is known
 * @param endsAt as {@code startsAt}; a time before the start means the next morning only when it is given as a moment
 * @param title of this session, when it has one of its own
 */
public record SessionDraft(
        @Nullable UUID id,
        LocalDate day,
        @Nullable String startsAt,
        @Nullable String endsAt,
        @Nullable String title) {}
