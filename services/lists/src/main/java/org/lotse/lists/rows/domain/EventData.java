package org.lotse.lists.rows.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The event of a row: by the list's own number, by title and day, or by both.
 *
 * @param session title of the session, where an event has several
 * @param held whether it took place, where the list has this information
 * @param minutes duration of the event
 * @param heads number of attendees without a name
 */
public record EventData(
        @Nullable String externalId,
        @Nullable String title,
        @Nullable LocalDate day,
        @Nullable LocalTime startsAt,
        @Nullable LocalDate endDay,
        @Nullable EventKind kind,
        @Nullable String place,
        @Nullable String series,
        @Nullable String session,
        @Nullable Boolean held,
        @Nullable Integer minutes,
        @Nullable Integer heads) {
    /** Rows with the same key mean the same event. */
    public String key() {
        return externalId != null ? "#" + externalId : title + "@" + day;
    }

    /** The same event, completed from an earlier list. */
    public EventData knownAs(String knownTitle, LocalDate knownDay, @Nullable Boolean knownHeld) {
        return new EventData(
                externalId,
                knownTitle,
                knownDay,
                startsAt,
                endDay,
                kind,
                place,
                series,
                session,
                knownHeld,
                minutes,
                heads);
    }

    public EventData withHeads(@Nullable Integer counted) {
        return new EventData(
                externalId, title, day, startsAt, endDay, kind, place, series, session, held, minutes, counted);
    }

    /** The key of one session; the same as the event's key where there is only one session. */
    public String sessionKey() {
        return session == null ? key() : key() + "/" + session + "@" + day;
    }
}
