package org.lotse.activation.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

class SeededPropertyTest {

    private static final int TRIES = 40;

    private final List<Integer> numbers = new ArrayList<>();

    @SeededProperty(tries = TRIES)
    @DisabledIfSystemProperty(named = "lotse.seed", matches = ".*:.*", disabledReason = "one try is no count")
    void everyTryCallsTheMethod(@SampleRange(min = 3, max = 9) int number) {
        assertThat(number).isBetween(3, 9);
        numbers.add(number);
    }

    @AfterEach
    void theMethodWasCalledOncePerTry(TestInfo test) {
        assertThat(numbers).hasSize(test.getDisplayName().startsWith("everyTryCallsTheMethod") ? TRIES : 0);
    }

    @Test
    void theSameSeedGivesTheSameValuesAndAnotherOneOthers() {
        PropertyRun run = run("anyNumbers", 1000);

        assertThat(values(run, 7)).isEqualTo(values(run("anyNumbers", 1000), 7)).isNotEqualTo(values(run, 8));
    }

    @Test
    void allCombinationsOfEdgesComeFirst() {
        PropertyRun run = run("twoNumbers", 1000);

        assertThat(values(run, 1).subList(0, 9 * 5)).doesNotHaveDuplicates().allSatisfy(pair -> {
            assertThat(List.of(-50, -49, -2, -1, 0, 1, 2, 59, 60)).contains((Integer) pair.getFirst());
            assertThat(List.of(0, 1, 2, 59, 60)).contains((Integer) pair.getLast());
        });
    }

    @Test
    void eachEdgeOccursAlsoIfTheirCombinationsAreTooMany() {
        List<List<Object>> values = values(run("anyNumbers", 1000), 1);

        assertThat(values).extracting(List::getFirst).contains(Long.MIN_VALUE, -1L, 0L, Long.MAX_VALUE);
        assertThat(values)
                .extracting(List::getLast)
                .contains(List.of(), List.of(0), List.of(300), Collections.nCopies(12, 300));
    }

    @Test
    void listsGrowWithTheNumberOfTheTry() {
        List<List<Object>> values = values(run("anyNumbers", 1000), 1);

        assertThat(values.subList(251, 300))
                .extracting(tried -> ((List<?>) tried.getLast()).size())
                .filteredOn(size -> size < 12)
                .allMatch(size -> size <= 8);
        assertThat(values.subList(500, 1000))
                .extracting(tried -> ((List<?>) tried.getLast()).size())
                .contains(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @Test
    void aFailureGivesTheValuesAndTheSettingThatRepeatsIt() {
        PropertyRun run = run("failsAtTen", 100);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> run.run("5"))
                .withMessageContaining("Try 5 of 100 fails with number=10. Repeat it by -Dlotse.seed=5:5")
                .withMessageContaining("ten is reached")
                .havingCause()
                .withMessage("ten is reached");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> run.run("5:5"))
                .withMessageContaining("number=10");
    }

    private static List<List<Object>> values(PropertyRun run, long seed) {
        return IntStream.rangeClosed(1, 1000)
                .mapToObj(number -> run.values(seed, number))
                .toList();
    }

    private static PropertyRun run(String method, int tries) {
        Method property = Stream.of(PropertyExamples.class.getMethods())
                .filter(candidate -> candidate.getName().equals(method))
                .findFirst()
                .orElseThrow();
        return new PropertyRun(
                new PropertyExamples() {
                    @Override
                    public void anyNumbers(long any, long another, long third, List<Integer> list) {}

                    @Override
                    public void twoNumbers(int one, int two) {}
                },
                property,
                tries);
    }

    /** Properties that only {@link PropertyRun} calls. */
    interface PropertyExamples {

        void anyNumbers(
                long any, long another, long third, @SampleSize(max = 12) @SampleRange(max = 300) List<Integer> list);

        void twoNumbers(@SampleRange(min = -50, max = 60) int one, @SampleRange(max = 60) int two);

        default void failsAtTen(@SampleRange(max = 10) int number) {
            if (number == 10) {
                throw new IllegalStateException("ten is reached");
            }
        }
    }
}
