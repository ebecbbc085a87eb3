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
import org.lotse.demo.scenario.Gathering.Fate;

class StoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Set<String> QUALIFYING = Set.of("service-used", "contributed", "introduction-accepted");

    private final Story story = Story.of(Story.SEED, TODAY);

    @Test
    void theSameSeedAndDayTellTheSameStory() {
        assertThat(Story.of(Story.SEED, TODAY)).isEqualTo(story);
        assertThat(Story.of(Story.SEED + 1, TODAY)).isNotEqualTo(story);
    }

    @Test
    void twoHundredAndFortyFirmsHaveNamesAndAddressesOfTheirOwn() {
        assertThat(story.firms()).hasSize(240).extracting(Firm::name).doesNotHaveDuplicates();
        assertThat(story.firms().stream().flatMap(firm -> firm.people().stream()))
                .extracting(Firm.Person::email)
                .doesNotHaveDuplicates()
                .allSatisfy(email -> assertThat(email).matches("[a-z0-9.-]+@[a-z0-9-]+\\.example"));
    }

    @Test
    void theMemberContactSpeaksForAMemberOfToday() {
        assertThat(story.represented().belongsOn(TODAY)).isTrue();
        assertThat(story.represented().people().getFirst().familyName()).isEqualTo("Schulze");
    }

    @Test
    void termsFollowEachOtherWithoutOverlap() {
        assertThat(story.firms()).allSatisfy(firm -> {
            for (int i = 1; i < firm.terms().size(); i++) {
                LocalDate before = firm.terms().get(i - 1).endsOn();
                assertThat(before).isNotNull();
                assertThat(firm.terms().get(i).startsOn()).isEqualTo(before == null ? null : before.plusDays(1));
            }
        });
    }

    @Test
    void everyStateOfAContractIsToBeSeen() {
        assertThat(story.firms().stream().filter(firm -> firm.joinedOn().isAfter(TODAY)))
                .as("pending")
                .hasSize(3);
        assertThat(story.firms().stream().filter(firm -> firm.belongsOn(TODAY)))
                .as("members")
                .hasSizeBetween(170, 220);
        assertThat(story.firms().stream().filter(this::gaveNotice)).as("notice").hasSizeBetween(3, 25);
        assertThat(story.firms().stream().filter(firm -> joinedWithin(firm, 90)))
                .as("new")
                .hasSizeBetween(6, 25);
    }

    @Test
    void halfOfThoseWhoJoinFindIn() {
        List<Firm> matured = story.firms().stream()
                .filter(firm -> firm.joinedOn().isBefore(TODAY.minusDays(90)))
                .toList();
        Map<String, NavigableSet<LocalDate>> days = qualifyingDays();

        long activated = matured.stream()
                .filter(firm -> within90(firm, days).size() >= 2)
                .count();

        assertThat((double) activated / matured.size()).isBetween(0.35, 0.65);
    }

    @Test
    void someAreSilentSomeCameBackSomeNeverCame() {
        Map<String, NavigableSet<LocalDate>> days = qualifyingDays();
        long silent = members()
                .filter(firm -> last(firm, days).isBefore(TODAY.minusDays(365)))
                .count();
        long atRisk = members()
                .filter(firm -> !last(firm, days).isBefore(TODAY.minusDays(365))
                        && last(firm, days).isBefore(TODAY.minusDays(180)))
                .count();
        long recent = members()
                .filter(firm -> last(firm, days).isAfter(TODAY.minusDays(180)))
                .count();

        assertThat(silent).as("silent for a year, or never there").isBetween(25L, 80L);
        assertThat(atRisk).as("silent for half a year").isBetween(8L, 45L);
        assertThat(recent).as("there lately").isBetween(85L, 160L);
    }

    @Test
    void theProgrammeKnowsCancelledOnesAndOnesWithoutAList() {
        assertThat(story.gatherings()).hasSizeBetween(170, 260);
        assertThat(story.gatherings()).extracting(Gathering::key).doesNotHaveDuplicates();
        Map<Fate, Integer> fates = new HashMap<>();
        story.gatherings().forEach(gathering -> fates.merge(gathering.fate(), 1, Integer::sum));
        assertThat(fates).containsKeys(Fate.values());
        assertThat(fates.get(Fate.HELD)).isGreaterThan(130);
    }

    @Test
    void everyEighthChairStaysEmpty() {
        List<Gathering.Presence> expected = story.gatherings().stream()
                .filter(gathering -> gathering.fate() == Fate.HELD)
                .flatMap(gathering -> gathering.presences().stream())
                .filter(presence -> "CONFIRMED".equals(presence.registration()))
                .toList();
        long noShows = expected.stream()
                .filter(presence -> presence.sittings().isEmpty())
                .count();

        assertThat(expected).hasSizeBetween(1_500, 6_000);
        assertThat((double) noShows / expected.size()).isBetween(0.08, 0.2);
    }

    private Stream<Firm> members() {
        return story.firms().stream().filter(firm -> firm.belongsOn(TODAY));
    }

    private boolean gaveNotice(Firm firm) {
        return firm.belongsOn(TODAY) && firm.terms().getLast().noticeGivenOn() != null;
    }

    private boolean joinedWithin(Firm firm, int days) {
        return !firm.joinedOn().isAfter(TODAY) && firm.joinedOn().isAfter(TODAY.minusDays(days));
    }

    private static Set<LocalDate> within90(Firm firm, Map<String, NavigableSet<LocalDate>> days) {
        return days.getOrDefault(firm.key(), new TreeSet<>())
                .subSet(firm.joinedOn(), true, firm.joinedOn().plusDays(90), true);
    }

    private static LocalDate last(Firm firm, Map<String, NavigableSet<LocalDate>> days) {
        NavigableSet<LocalDate> own = days.getOrDefault(firm.key(), new TreeSet<>());
        return own.isEmpty() ? LocalDate.MIN : own.last();
    }

    private Map<String, NavigableSet<LocalDate>> qualifyingDays() {
        Map<String, NavigableSet<LocalDate>> days = new HashMap<>();
        for (Gathering gathering : story.gatherings()) {
            Set<String> there = new HashSet<>();
            gathering.presences().stream()
                    .filter(presence -> !presence.sittings().isEmpty())
                    .forEach(presence -> there.add(presence.firm()));
            there.forEach(
                    firm -> days.computeIfAbsent(firm, k -> new TreeSet<>()).add(gathering.day()));
        }
        story.deeds().stream()
                .filter(deed -> QUALIFYING.contains(deed.kind()))
                .forEach(deed -> days.computeIfAbsent(deed.firm(), k -> new TreeSet<>())
                        .add(deed.at().toLocalDate()));
        return days;
    }
}
