package org.lotse.engagement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    private static final UUID ANNA = new UUID(1, 1);
    private static final UUID FIRST = new UUID(2, 1);
    private static final UUID SECOND = new UUID(2, 2);
    private static final List<Assignment> MOVED =
            List.of(at(FIRST, "2023-01-01", "2024-06-30"), at(SECOND, "2024-08-01", null));

    @Test
    void aPersonWhoMovedCountsForTheMemberOfTheDay() {
        assertThat(memberOn("2024-06-30")).isEqualTo(FIRST);
        assertThat(memberOn("2024-08-01")).isEqualTo(SECOND);
    }

    @Test
    void whoeverWasBetweenTwoMembersCountsForTheNearer() {
        assertThat(memberOn("2024-07-05")).isEqualTo(FIRST);
        assertThat(memberOn("2024-07-30")).isEqualTo(SECOND);
    }

    @Test
    void whoeverActedBeforeTheyWereNotedDownIsStillKnown() {
        assertThat(memberOn("2020-01-01")).isEqualTo(FIRST);
    }

    @Test
    void ofTwoMembersAtOnceTheLaterCounts() {
        assertThat(Assignment.on(
                                LocalDate.of(2024, 3, 1),
                                List.of(at(FIRST, "2023-01-01", null), at(SECOND, "2024-01-01", null)))
                        .orElseThrow()
                        .memberId())
                .isEqualTo(SECOND);
    }

    @Test
    void aSubjectIsAPersonOrAMemberAndNothingElse() {
        assertThat(SignalSubject.of("person:" + ANNA))
                .map(SignalSubject::toString)
                .hasValue("person:" + ANNA);
        assertThat(SignalSubject.of("member:" + ANNA)).isPresent();
        assertThat(SignalSubject.of("firm:" + ANNA)).isEmpty();
        assertThat(SignalSubject.of("person:1-1-1-1-1")).isEmpty();
        assertThat(SignalSubject.of(ANNA.toString())).isEmpty();
    }

    private static UUID memberOn(String day) {
        return Assignment.on(LocalDate.parse(day), MOVED).orElseThrow().memberId();
    }

    private static Assignment at(UUID member, String from, @Nullable String until) {
        return new Assignment(
                UUID.nameUUIDFromBytes(from.getBytes(StandardCharsets.UTF_8)),
                ANNA,
                member,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
    }
}
