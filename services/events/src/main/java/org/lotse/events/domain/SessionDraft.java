package org.lotse.events.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as given in a request or list.
 *
 * @param id the existing session; null for a new one, or for one to be found by its day
 * @param startsAt {@code 18:00} in the network's zone, or a timestamp with offset such as {@code 2026-03-01T17:00:00Z}; null when only the
 *     day is known
 * @param endsAt same formats as {@code startsAt}; an end on the next morning must be given as a timestamp
 * @param title title of this session, if it has its own
 */
public record SessionDraft(
        @Nullable UUID id,
        LocalDate day,
        @Nullable String startsAt,
        @Nullable String endsAt,
        @Nullable String title) {}
