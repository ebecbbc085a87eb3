package org.lotse.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lotse.demo.scenario.DemoEventPlan.Status;

class DemoScenarioTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Set<String> QUALIFYING = Set.of("service-used", "contributed", "introduction-accepted");

    private final DemoScenario demoScenario = DemoScenario.of(DemoScenario.SEED, TODAY);

    @Test
    void theSameSeedAndDayTellTheSameStory() {
        assertThat(DemoScenario.of(DemoScenario.SEED, TODAY)).isEqualTo(demoScenario);
        assertThat(DemoScenario.of(DemoScenario.SEED + 1, TODAY)).isNotEqualTo(demoScenario);
    }

    @Test
    void twoHundredAndFortyFirmsHaveNamesAndAddressesOfTheirOwn() {
        assertThat(demoScenario.firms())
                .hasSize(240)
                .extracting(DemoMember::name)
                .doesNotHaveDuplicates();
        assertThat(demoScenario.firms().stream().flatMap(demoMember -> demoMember.people().stream()))
                .extracting(DemoMember.Person::email)
                .doesNotHaveDuplicates()
                .allSatisfy(email -> assertThat(email).matches("[a-z0-9.-]+@[a-z0-9-]+\\.example"));
    }

    @Test
    void theMemberContactSpeaksForAMemberOfToday() {
        assertThat(demoScenario.represented().belongsOn(TODAY)).isTrue();
        assertThat(demoScenario.represented().people().getFirst().familyName()).isEqualTo("Schulze");
    }

    @Test
    void termsFollowEachOtherWithoutOverlap() {
        assertThat(demoScenario.firms()).allSatisfy(demoMember -> {
            for (int i = 1; i < demoMember.terms().size(); i++) {
                LocalDate before = demoMember.terms().get(i - 1).endsOn();
                assertThat(before).isNotNull();
                assertThat(demoMember.terms().get(i).startsOn()).isEqualTo(before == null ? null : before.plusDays(1));
            }
        });
    }

    @Test
    void everyStateOfAContractIsToBeSeen() {
        assertThat(demoScenario.firms().stream()
                        .filter(demoMember -> demoMember.joinedOn().isAfter(TODAY)))
                .as("pending")
                .hasSize(3);
        assertThat(demoScenario.firms().stream().filter(demoMember -> demoMember.belongsOn(TODAY)))
                .as("members")
                .hasSizeBetween(170, 220);
        assertThat(demoScenario.firms().stream().filter(this::gaveNotice))
                .as("notice")
                .hasSizeBetween(3, 25);
        assertThat(demoScenario.firms().stream().filter(demoMember -> joinedWithin(demoMember, 90)))
                .as("new")
                .hasSizeBetween(6, 25);
    }

    @Test
    void halfOfThoseWhoJoinFindIn() {
        List<DemoMember> matured = demoScenario.firms().stream()
                .filter(demoMember -> demoMember.joinedOn().isBefore(TODAY.minusDays(90)))
                .toList();
        Map<String, NavigableSet<LocalDate>> days = qualifyingDays();

        long activated = matured.stream()
                .filter(demoMember -> within90(demoMember, days).size() >= 2)
                .count();

        assertThat((double) activated / matured.size()).isBetween(0.35, 0.65);
    }

    @Test
    void someAreSilentSomeCameBackSomeNeverCame() {
        Map<String, NavigableSet<LocalDate>> days = qualifyingDays();
        long silent = members()
                .filter(demoMember -> last(demoMember, days).isBefore(TODAY.minusDays(365)))
                .count();
        long atRisk = members()
                .filter(demoMember -> !last(demoMember, days).isBefore(TODAY.minusDays(365))
                        && last(demoMember, days).isBefore(TODAY.minusDays(180)))
                .count();
        long recent = members()
                .filter(demoMember -> last(demoMember, days).isAfter(TODAY.minusDays(180)))
                .count();

        assertThat(silent).as("silent for a year, or never there").isBetween(25L, 80L);
        assertThat(atRisk).as("silent for half a year").isBetween(8L, 45L);
        assertThat(recent).as("there lately").isBetween(85L, 160L);
    }

    @Test
    void theProgrammeKnowsCancelledOnesAndOnesWithoutAList() {
        assertThat(demoScenario.gatherings()).hasSizeBetween(170, 260);
        assertThat(demoScenario.gatherings()).extracting(DemoEventPlan::key).doesNotHaveDuplicates();
        Map<Status, Integer> fates = new HashMap<>();
        demoScenario.gatherings().forEach(demoEventPlan -> fates.merge(demoEventPlan.fate(), 1, Integer::sum));
        assertThat(fates).containsKeys(Status.values());
        assertThat(fates.get(Status.HELD)).isGreaterThan(130);
    }

    @Test
    void everyEighthChairStaysEmpty() {
        List<DemoEventPlan.Participation> expected = demoScenario.gatherings().stream()
                .filter(demoEventPlan -> demoEventPlan.fate() == Status.HELD)
                .flatMap(demoEventPlan -> demoEventPlan.presences().stream())
                .filter(participation -> "CONFIRMED".equals(participation.registration()))
                .toList();
        long noShows = expected.stream()
                .filter(participation -> participation.sittings().isEmpty())
                .count();

        assertThat(expected).hasSizeBetween(1_500, 6_000);
        assertThat((double) noShows / expected.size()).isBetween(0.08, 0.2);
    }

    private Stream<DemoMember> members() {
        return demoScenario.firms().stream().filter(demoMember -> demoMember.belongsOn(TODAY));
    }

    private boolean gaveNotice(DemoMember demoMember) {
        return demoMember.belongsOn(TODAY) && demoMember.terms().getLast().noticeGivenOn() != null;
    }

    private boolean joinedWithin(DemoMember demoMember, int days) {
        return !demoMember.joinedOn().isAfter(TODAY) && demoMember.joinedOn().isAfter(TODAY.minusDays(days));
    }

    private static Set<LocalDate> within90(DemoMember demoMember, Map<String, NavigableSet<LocalDate>> days) {
        return days.getOrDefault(demoMember.key(), new TreeSet<>())
                .subSet(demoMember.joinedOn(), true, demoMember.joinedOn().plusDays(90), true);
    }

    private static LocalDate last(DemoMember demoMember, Map<String, NavigableSet<LocalDate>> days) {
        NavigableSet<LocalDate> own = days.getOrDefault(demoMember.key(), new TreeSet<>());
        return own.isEmpty() ? LocalDate.MIN : own.last();
    }

    private Map<String, NavigableSet<LocalDate>> qualifyingDays() {
        Map<String, NavigableSet<LocalDate>> days = new HashMap<>();
        for (DemoEventPlan demoEventPlan : demoScenario.gatherings()) {
            Set<String> there = new HashSet<>();
            demoEventPlan.presences().stream()
                    .filter(participation -> !participation.sittings().isEmpty())
                    .forEach(participation -> there.add(participation.firm()));
            there.forEach(
                    firm -> days.computeIfAbsent(firm, k -> new TreeSet<>()).add(demoEventPlan.day()));
        }
        demoScenario.deeds().stream()
                .filter(demoSignal -> QUALIFYING.contains(demoSignal.kind()))
                .forEach(demoSignal -> days.computeIfAbsent(demoSignal.firm(), k -> new TreeSet<>())
                        .add(demoSignal.at().toLocalDate()));
        return days;
    }
}
