package org.lotse.activation.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotse.activation.wire.MemberFactBuilder;
import org.lotse.facts.members.PersonAssigned;
import org.lotse.facts.members.PersonRole;
import org.lotse.facts.members.PersonUnassigned;
import org.lotse.facts.participation.AttendanceRecorded;

/** Early warnings from the facts that other services write to the facts and figures that pages read. */
class EarlyWarningsTopologyTest {

    private static final UUID ASSIGNMENT = new UUID(8, 1);
    private static final UUID CHAMPION = new UUID(9, 1);

    private final MemberFactBuilder mueller = new MemberFactBuilder(new UUID(1, 1), new UUID(2, 1));
    private final TopologyHarness topologyHarness = new TopologyHarness("2026-11-20");

    @AfterEach
    void close() {
        topologyHarness.close();
    }

    @Test
    void aSilentNewcomerIsWarnedOfWhenItsDayComesWithoutAnyNewFact() {
        topologyHarness.publish(mueller.registered("2026-10-01", 1), mueller.joined("2026-10-01"));
        topologyHarness.advanceTo("2026-11-29");

        assertThat(topologyHarness.member(mueller).getWarnings()).isEmpty();

        topologyHarness.advanceTo("2026-11-30");

        assertThat(topologyHarness.member(mueller).getWarnings())
                .containsExactly("FIRST_YEAR_SILENCE:joinedDaysAgo=60");
        assertThat(topologyHarness.total(mueller, "members-warned:FIRST_YEAR_SILENCE", "now"))
                .isEqualTo(1);
    }

    @Test
    void aChampionWhoseEntryIsTakenBackHasLeftAndOneWhoIsEnteredAgainHasNot() {
        topologyHarness.publish(mueller.registered("2026-01-01", 1), mueller.joined("2026-01-01"));
        topologyHarness.publish(assigned("2026-01-01", 1), attended("2026-10-01"), attended("2026-11-01"));

        assertThat(topologyHarness.member(mueller).getWarnings())
                .containsExactly("SINGLE_CONTACT:signals=2,signalsInYear=2,persons=1");

        topologyHarness.publish(unassigned("2026-11-05", 2));

        assertThat(topologyHarness.member(mueller).getWarnings())
                .contains("CHAMPION_LEFT:signals=2,signalsInYear=2,seenDaysAgo=4");
        assertThat(topologyHarness.total(mueller, "members-warned:CHAMPION_LEFT", "now"))
                .isEqualTo(1);

        topologyHarness.publish(assigned("2026-11-06", 3));

        assertThat(topologyHarness.total(mueller, "members-warned:CHAMPION_LEFT", "now"))
                .isZero();
    }

    @Test
    void theUsualIntervalTravelsWithTheFigures() {
        topologyHarness.publish(mueller.registered("2026-01-01", 1), mueller.joined("2026-01-01"));
        topologyHarness.publish(attended("2026-01-10"), attended("2026-02-10"), attended("2026-03-10"));

        assertThat(topologyHarness.member(mueller).getUsualDays()).isNull();

        topologyHarness.publish(attended("2026-04-10"));

        assertThat(topologyHarness.member(mueller).getUsualDays()).isEqualTo(31);
    }

    private AttendanceRecorded attended(String date) {
        return AttendanceRecorded.newBuilder(mueller.attended(date))
                .setPersonId(CHAMPION)
                .build();
    }

    private PersonAssigned assigned(String date, int version) {
        return PersonAssigned.newBuilder()
                .setHead(mueller.attended(date).getHead())
                .setMemberId(mueller.member())
                .setPersonId(CHAMPION)
                .setAssignmentId(ASSIGNMENT)
                .setVersion(version)
                .setRole(PersonRole.MAIN_CONTACT)
                .setValidFrom(LocalDate.parse("2026-01-01"))
                .build();
    }

    private PersonUnassigned unassigned(String date, int version) {
        return new PersonUnassigned(mueller.attended(date).getHead(), mueller.member(), CHAMPION, ASSIGNMENT, version);
    }
}
