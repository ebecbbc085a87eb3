package org.lotse.activation.metric.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.activation.metric.HistoryBuilder.company;
import static org.lotse.activation.metric.HistoryBuilder.day;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lotse.activation.metric.RandomMemberHistory;
import org.lotse.activation.metric.history.Classification;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.sampling.SampleRange;
import org.lotse.activation.sampling.SeededProperty;

/** Any figure opens to the members behind it, and each member's part to its signals; both add up. */
class EvidenceSignalsTest {

    private static final Set<String> NOT_NAMES = Set.of("NOW", "UNKNOWN", "FIRST_TERM");
    private static final Evaluator EVALUATOR = new Evaluator(Policy.standard());

    @SeededProperty(tries = 20)
    void everyCellIsTheSumOfItsMembersAndEachOfTheirPartsThatOfItsFacts(
            long seed, @SampleRange(min = 1, max = 5) int members, @SampleRange(max = 1200) int age) {
        Random random = new Random(seed);
        int asOf = RandomMemberHistory.START + age;
        NetworkTotals network = new NetworkTotals();
        List<History> histories = new ArrayList<>();
        List<Contribution> shares = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            histories.add(RandomMemberHistory.history(random));
            shares.add(EVALUATOR.contribution(histories.getLast(), asOf));
            network.add(shares.getLast());
        }

        network.cells().forEach((cell, total) -> {
            assertThat(MetricCatalogue.validate(cell)).isNull();
            long sum = 0;
            for (int i = 0; i < members; i++) {
                MemberLifecycle lifecycle = EVALUATOR.lifecycle(histories.get(i), asOf);
                long adds =
                        lifecycle == null ? 0 : Contribution.adds(lifecycle, () -> EVALUATOR.figures(lifecycle), cell);
                assertThat(shares.get(i).at(cell)).as(cell::toString).isEqualTo(adds);
                sum += adds;
                if (adds != 0) {
                    factsAddUp(cell, adds, facts(histories.get(i), asOf, cell));
                }
            }
            assertThat(sum).as(cell::toString).isEqualTo(total);
        });
    }

    private static void factsAddUp(Cell cell, long adds, List<EvidenceSignal> facts) {
        switch (cell.metric().replaceAll(":.*", ":")) {
            case MetricNames.ATTENDANCES,
                    MetricNames.ATTENDANCES_BY_KIND,
                    MetricNames.MINUTES,
                    MetricNames.SIGNALS,
                    MetricNames.SCORE ->
                assertThat(facts.stream()
                                .mapToLong(evidenceSignal -> Objects.requireNonNull(evidenceSignal.adds()))
                                .sum())
                        .as(cell::toString)
                        .isEqualTo(adds);
            case MetricNames.ACTIVE_PERSONS ->
                assertThat(facts.stream().map(EvidenceSignal::person).distinct())
                        .as(cell::toString)
                        .hasSize(Math.toIntExact(adds));
            case MetricNames.ACTIVE_MEMBERS,
                    MetricNames.ACTIVE_IN_YEAR,
                    MetricNames.SINGLE_CONTACT,
                    MetricNames.COHORT_RECURRING,
                    MetricNames.COHORT_ROLLING,
                    MetricNames.COHORT_ACTIVATED,
                    MetricNames.COHORT_ACTIVATED_EARLY,
                    MetricNames.COHORT_ACTIVATED_LATE,
                    MetricNames.ACTIVATION_DAYS ->
                assertThat(facts).as(cell::toString).isNotEmpty();
            default -> assertThat(facts).as(cell::toString).isEmpty();
        }
    }

    @Test
    void anAttendanceIsBehindTheFigureOfItsOwnMonthAlone() {
        History history = company()
                .joinedOn("2025-01-01")
                .attended("2025-03-05", "2025-03-06", "2025-04-01")
                .history();

        List<EvidenceSignal> facts = facts(history, day("2025-06-01"), Cell.all("attendance-minutes", "2025-03"));

        assertThat(facts).extracting(EvidenceSignal::day).containsExactly(day("2025-03-05"), day("2025-03-06"));
        assertThat(facts).extracting(EvidenceSignal::adds).containsExactly(90L, 90L);
    }

    @Test
    void whoChangedItsSegmentWithinAMonthIsBehindTheFigureWithBothParts() {
        History history = company()
                .joinedOn("2025-01-01")
                .classified(Classification.ClassificationKind.SIZE, "EU-2003-361", "MICRO", "2025-01-01")
                .classified(Classification.ClassificationKind.SIZE, "EU-2003-361", "SMALL", "2025-03-10")
                .attended("2025-03-05", "2025-03-20", "2025-03-21")
                .history();

        assertThat(adds(history, Cell.all("attendances", "2025-03"))).isEqualTo(3);
        assertThat(adds(history, new Cell("attendances", "2025-03", "size", "MICRO")))
                .isEqualTo(1);
        assertThat(facts(history, day("2025-06-01"), new Cell("attendances", "2025-03", "size", "SMALL")))
                .extracting(EvidenceSignal::day)
                .containsExactly(day("2025-03-20"), day("2025-03-21"));
    }

    @Test
    void theFourthMonthAfterJoiningOpensToTheSignalsOfThatMonth() {
        History history = company()
                .joinedOn("2025-01-15")
                .attended("2025-04-14", "2025-04-15", "2025-05-14", "2025-05-15")
                .history();

        List<EvidenceSignal> facts = facts(history, day("2025-12-01"), Cell.all("cohort-recurring", "2025-01/4"));

        assertThat(facts).extracting(EvidenceSignal::day).containsExactly(day("2025-04-15"), day("2025-05-14"));
    }

    @Test
    void anActivationOpensToTheSignalsThatCompletedIt() {
        History history = company()
                .joinedOn("2025-01-01")
                .attended("2025-01-10")
                .did(SignalType.PORTAL_VISITED, "2025-01-11")
                .attended("2025-01-20", "2025-02-20")
                .history();

        List<EvidenceSignal> facts = facts(history, day("2025-12-01"), Cell.all("cohort-activated", "2025-01"));

        assertThat(facts).extracting(EvidenceSignal::day).containsExactly(day("2025-01-10"), day("2025-01-20"));
    }

    @Test
    void everyMetricCanBeAskedFor() {
        assertThat(Arrays.stream(MetricNames.class.getFields())
                        .filter(field -> field.getType() == String.class && !NOT_NAMES.contains(field.getName()))
                        .map(field -> {
                            try {
                                return (String) field.get(null);
                            } catch (IllegalAccessException e) {
                                throw new IllegalStateException(e);
                            }
                        })
                        .map(name -> MetricCatalogue.validate(Cell.all(name.endsWith(":") ? name + "X" : name, "")))
                        .filter(metricCellError -> metricCellError != null
                                && metricCellError.field().equals("metric")))
                .isEmpty();
    }

    @Test
    void aFigureThatCannotBeIsToldFromOneOfNobody() {
        assertThat(MetricCatalogue.validate(Cell.all("attendances:TRAINING", "2025-03")))
                .isNull();
        assertThat(wrongField(Cell.all("attendance", "2025-03"))).isEqualTo("metric");
        assertThat(wrongField(Cell.all("attendances:", "2025-03"))).isEqualTo("metric");
        assertThat(wrongField(Cell.all("attendances", "2025-13"))).isEqualTo("period");
        assertThat(wrongField(Cell.all("attendances", "now"))).isEqualTo("period");
        assertThat(wrongField(Cell.all("cohort-rolling", "2025-03/25"))).isEqualTo("period");
        assertThat(wrongField(new Cell("attendances", "2025-03", "colour", "red")))
                .isEqualTo("dimension");
        assertThat(wrongField(new Cell("attendances", "2025-03", "size", ""))).isEqualTo("value");
        assertThat(wrongField(new Cell("attendances", "2025-03", "all", "SMALL")))
                .isEqualTo("value");
    }

    private static String wrongField(Cell cell) {
        return Objects.requireNonNull(MetricCatalogue.validate(cell)).field();
    }

    private static long adds(History history, Cell cell) {
        MemberLifecycle lifecycle = Objects.requireNonNull(EVALUATOR.lifecycle(history, day("2025-06-01")));
        return Contribution.adds(lifecycle, () -> EVALUATOR.figures(lifecycle), cell);
    }

    private static List<EvidenceSignal> facts(History history, int asOf, Cell cell) {
        MemberLifecycle lifecycle = Objects.requireNonNull(EVALUATOR.lifecycle(history, asOf));
        return EvidenceSignals.of(cell, lifecycle, EVALUATOR.scorer());
    }
}
