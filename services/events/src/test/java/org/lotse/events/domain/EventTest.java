package org.lotse.events.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventTest {

    private static final UUID HOST = new UUID(2, 1);
    private static final Event STAMMTISCH = Event.planned(
            new UUID(1, 1),
            new UUID(9, 9),
            1,
            new EventPlan(
                    "Stammtisch",
                    EventKind.MEETING,
                    null,
                    HOST,
                    null,
                    Beneficiary.NONE,
                    List.of(),
                    null,
                    null,
                    List.of(new Session(
                            new UUID(3, 1),
                            LocalDate.of(2026, 2, 3),
                            Instant.parse("2026-02-03T17:00:00Z"),
                            Instant.parse("2026-02-03T19:00:00Z"),
                            null))));

    @Test
    void onlyAnEventThatWasHeldIsACreditToItsHost() {
        assertThat(STAMMTISCH.contributor()).isNull();
        assertThat(STAMMTISCH.attended().contributor()).isEqualTo(HOST);
    }

    @Test
    void aSecondAttendanceTellsNothingNewOfTheEvent() {
        Event held = STAMMTISCH.attended();

        assertThat(held.version()).isEqualTo(2);
        assertThat(held.attended()).isEqualTo(held);
    }

    @Test
    void headsWithoutNamesLeaveItOpenWhoCame() {
        Event counted = STAMMTISCH.withHeadCount(40);

        assertThat(counted.list()).isEqualTo(AttendanceList.NO_LIST);
        assertThat(counted.status()).isEqualTo(EventStatus.HELD);
        assertThat(STAMMTISCH.attended().withHeadCount(3).list()).isEqualTo(AttendanceList.KEPT);
    }

    @Test
    void aNewPlaceIsNoNewsForThoseWhoCountAttendance() {
        EventPlan plan = STAMMTISCH.plan();
        EventPlan elsewhere = new EventPlan(
                plan.title(),
                plan.kind(),
                null,
                HOST,
                null,
                plan.beneficiary(),
                List.of("wood"),
                "Cottbus",
                null,
                plan.sessions());

        Event moved = STAMMTISCH.with(elsewhere, EventStatus.PLANNED);

        assertThat(moved.version()).isEqualTo(2);
        assertThat(moved.participationFactsDifferFrom(STAMMTISCH)).isFalse();
    }

    @Test
    void titlesThatPeopleSpellDifferentlyAreTheSame() {
        assertThat(TitleNormaliser.normalise("Innovations-Café  Süd"))
                .isEqualTo(TitleNormaliser.normalise("INNOVATIONS CAFE SUD"));
        assertThat(TitleNormaliser.normalise("Straße")).isEqualTo(TitleNormaliser.normalise("strasse"));
        assertThat(TitleNormaliser.normalise("第1回")).isNotEqualTo(TitleNormaliser.normalise("第2回"));
        assertThat(TitleNormaliser.normalise("!!!")).isEqualTo("!!!");
    }

    @Test
    void aWalkInIsWhoCameWhereOthersRegistered() {
        Attendee anna = new Attendee(new UUID(5, 1), null);

        assertThat(anna.isWalkIn(Set.of())).isFalse();
        assertThat(anna.isWalkIn(Set.of(anna))).isFalse();
        assertThat(anna.isWalkIn(Set.of(new Attendee(new UUID(5, 2), null)))).isTrue();
    }
}
