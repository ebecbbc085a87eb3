package org.lotse.lists.rows.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of its event: the list's own number, or title and day, or both.
 *
 * @param session title of the session, where an event has several
 * @param held whether it took place, where the list says so
 * @param minutes how long it lasted
 * @param heads people who came without leaving a name
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

    /** The same event, with what an earlier list said of it. */
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

    /** One session of it; the same as the event where there is only one. */
    public String sessionKey() {
        return session == null ? key() : key() + "/" + session + "@" + day;
    }
}
