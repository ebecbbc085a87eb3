package org.lotse.activation.metric.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.activation.metric.Story.company;
import static org.lotse.activation.metric.Story.day;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.lotse.activation.metric.InventedLife;
import org.lotse.activation.metric.history.Classification;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.life.Life;
import org.lotse.activation.metric.policy.Policy;

/** Any figure opens to the members behind it, and theirs to the signals; both add up. */
class EvidenceTest {

    private static final Set<String> NOT_NAMES = Set.of("NOW", "UNKNOWN", "FIRST_TERM");
    private static final Evaluator EVALUATOR = new Evaluator(Policy.standard());

    @Property(tries = 20)
    void everyCellIsTheSumOfItsMembersAndEachOfTheirPartsThatOfItsFacts(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int members, @ForAll @IntRange(max = 1200) int age) {
        Random random = new Random(seed);
        int asOf = InventedLife.START + age;
        Totals network = new Totals();
        List<History> histories = new ArrayList<>();
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            histories.add(InventedLife.history(random));
            shares.add(EVALUATOR.share(histories.getLast(), asOf));
            network.add(shares.getLast());
        }

        network.cells().forEach((cell, total) -> {
            assertThat(Measures.whyNot(cell)).isNull();
            long sum = 0;
            for (int i = 0; i < members; i++) {
                Life life = EVALUATOR.life(histories.get(i), asOf);
                long adds = life == null ? 0 : Share.adds(life, () -> EVALUATOR.figures(life), cell);
                assertThat(shares.get(i).at(cell)).as(cell::toString).isEqualTo(adds);
                sum += adds;
                if (adds != 0) {
                    factsAddUp(cell, adds, facts(histories.get(i), asOf, cell));
                }
            }
            assertThat(sum).as(cell::toString).isEqualTo(total);
        });
    }

    private static void factsAddUp(Cell cell, long adds, List<Fact> facts) {
        switch (cell.metric().replaceAll(":.*", ":")) {
            case Metrics.ATTENDANCES, Metrics.ATTENDANCES_BY_KIND, Metrics.MINUTES, Metrics.SIGNALS, Metrics.SCORE ->
                assertThat(facts.stream()
                                .mapToLong(fact -> Objects.requireNonNull(fact.adds()))
                                .sum())
                        .as(cell::toString)
                        .isEqualTo(adds);
            case Metrics.ACTIVE_PERSONS ->
                assertThat(facts.stream().map(Fact::person).distinct())
                        .as(cell::toString)
                        .hasSize(Math.toIntExact(adds));
            case Metrics.ACTIVE_MEMBERS,
                    Metrics.ACTIVE_IN_YEAR,
                    Metrics.SINGLE_CONTACT,
                    Metrics.COHORT_RECURRING,
                    Metrics.COHORT_ROLLING,
                    Metrics.COHORT_ACTIVATED,
                    Metrics.COHORT_ACTIVATED_EARLY,
                    Metrics.COHORT_ACTIVATED_LATE,
                    Metrics.ACTIVATION_DAYS ->
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

        List<Fact> facts = facts(history, day("2025-06-01"), Cell.all("attendance-minutes", "2025-03"));

        assertThat(facts).extracting(Fact::day).containsExactly(day("2025-03-05"), day("2025-03-06"));
        assertThat(facts).extracting(Fact::adds).containsExactly(90L, 90L);
    }

    @Test
    void whoChangedItsSegmentWithinAMonthIsBehindTheFigureWithBothParts() {
        History history = company()
                .joinedOn("2025-01-01")
                .classified(Classification.Kind.SIZE, "EU-2003-361", "MICRO", "2025-01-01")
                .classified(Classification.Kind.SIZE, "EU-2003-361", "SMALL", "2025-03-10")
                .attended("2025-03-05", "2025-03-20", "2025-03-21")
                .history();

        assertThat(adds(history, Cell.all("attendances", "2025-03"))).isEqualTo(3);
        assertThat(adds(history, new Cell("attendances", "2025-03", "size", "MICRO")))
                .isEqualTo(1);
        assertThat(facts(history, day("2025-06-01"), new Cell("attendances", "2025-03", "size", "SMALL")))
                .extracting(Fact::day)
                .containsExactly(day("2025-03-20"), day("2025-03-21"));
    }

    @Test
    void theFourthMonthAfterJoiningOpensToTheSignalsOfThatMonth() {
        History history = company()
                .joinedOn("2025-01-15")
                .attended("2025-04-14", "2025-04-15", "2025-05-14", "2025-05-15")
                .history();

        List<Fact> facts = facts(history, day("2025-12-01"), Cell.all("cohort-recurring", "2025-01/4"));

        assertThat(facts).extracting(Fact::day).containsExactly(day("2025-04-15"), day("2025-05-14"));
    }

    @Test
    void anActivationOpensToTheSignalsThatCompletedIt() {
        History history = company()
                .joinedOn("2025-01-01")
                .attended("2025-01-10")
                .did(SignalType.PORTAL_VISITED, "2025-01-11")
                .attended("2025-01-20", "2025-02-20")
                .history();

        List<Fact> facts = facts(history, day("2025-12-01"), Cell.all("cohort-activated", "2025-01"));

        assertThat(facts).extracting(Fact::day).containsExactly(day("2025-01-10"), day("2025-01-20"));
    }

    @Test
    void everyMetricCanBeAskedFor() {
        assertThat(Arrays.stream(Metrics.class.getFields())
                        .filter(field -> field.getType() == String.class && !NOT_NAMES.contains(field.getName()))
                        .map(field -> {
                            try {
                                return (String) field.get(null);
                            } catch (IllegalAccessException e) {
                                throw new IllegalStateException(e);
                            }
                        })
                        .map(name -> Measures.whyNot(Cell.all(name.endsWith(":") ? name + "X" : name, "")))
                        .filter(misnamed -> misnamed != null && misnamed.field().equals("metric")))
                .isEmpty();
    }

    @Test
    void aFigureThatCannotBeIsToldFromOneOfNobody() {
        assertThat(Measures.whyNot(Cell.all("attendances:TRAINING", "2025-03"))).isNull();
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
        return Objects.requireNonNull(Measures.whyNot(cell)).field();
    }

    private static long adds(History history, Cell cell) {
        Life life = Objects.requireNonNull(EVALUATOR.life(history, day("2025-06-01")));
        return Share.adds(life, () -> EVALUATOR.figures(life), cell);
    }

    private static List<Fact> facts(History history, int asOf, Cell cell) {
        Life life = Objects.requireNonNull(EVALUATOR.life(history, asOf));
        return FactsBehind.of(cell, life, EVALUATOR.scorer());
    }
}
