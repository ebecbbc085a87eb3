package org.lotse.events.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionCalendarTest {

    private static final SessionCalendar BERLIN =
            new SessionCalendar(ZoneId.of("Europe/Berlin"), Instant.parse("2026-03-28T23:30:00Z"));

    @Test
    void todayIsTheDayOfTheNetworkNotOfGreenwich() {
        assertThat(BERLIN.today()).isEqualTo("2026-03-29");
    }

    @Test
    void aSessionWithoutTimesLastsTheWholeDayEvenWhenTheClocksChange() {
        Session session = session("2026-03-29", null, null);

        assertThat(session.startsAt()).isEqualTo("2026-03-28T23:00:00Z");
        assertThat(session.endsAt()).isEqualTo("2026-03-29T22:00:00Z");
    }

    @Test
    void timesAreReadInTheZoneOfTheNetworkUnlessTheySayTheirOwn() {
        assertThat(session("2025-10-26", "18:00", "20:00").startsAt()).isEqualTo("2025-10-26T17:00:00Z");
        assertThat(session("2025-10-26", "2025-10-26T18:00:00+00:00", "2025-10-26T20:00:00Z")
                        .startsAt())
                .isEqualTo("2025-10-26T18:00:00Z");
        assertThat(session("2025-10-26", "2025-10-26T18:00", "2025-10-27T02:00").endsAt())
                .isEqualTo("2025-10-27T01:00:00Z");
    }

    @Test
    void aStartOnAnotherDayIsRefused() {
        assertThat(refusal("2025-10-26", "2025-10-26T23:30:00Z", "2025-10-27T02:00:00Z")
                        .type())
                .isEqualTo("start-on-another-day");
    }

    @Test
    void boundsAreHundredsOfYearsBackAndFiveAhead() {
        assertThat(BERLIN.outOfBounds(LocalDate.of(1900, 1, 1), "day")).isEmpty();
        assertThat(BERLIN.outOfBounds(LocalDate.of(1899, 12, 31), "day")).isPresent();
        assertThat(BERLIN.outOfBounds(LocalDate.of(2031, 3, 29), "day")).isEmpty();
        assertThat(BERLIN.outOfBounds(LocalDate.of(2031, 3, 30), "day")).isPresent();
    }

    private static Session session(String day, @Nullable String from, @Nullable String to) {
        return switch (read(day, from, to)) {
            case Outcome.Success<Session>(var session, var created) -> session;
            case Outcome.Failure<Session>(var rejection) -> throw new AssertionError(rejection);
        };
    }

    private static Rejection refusal(String day, String from, String to) {
        return switch (read(day, from, to)) {
            case Outcome.Success<Session>(var session, var created) -> throw new AssertionError(session);
            case Outcome.Failure<Session>(var rejection) -> rejection;
        };
    }

    private static Outcome<Session> read(String day, @Nullable String from, @Nullable String to) {
        UUID id = new UUID(1, 1);
        return BERLIN.session(new SessionDraft(id, LocalDate.parse(day), from, to, null), id, "session");
    }
}
