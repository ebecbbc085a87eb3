package org.lotse.activation.metric.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.activation.metric.HistoryBuilder.day;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.activation.metric.history.EventType;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.Signal;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.history.VersionedEntry;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.metric.policy.ScoreRule;
import org.lotse.activation.metric.policy.ScoreRule.SignalWorth;
import org.lotse.activation.sampling.SampleRange;
import org.lotse.activation.sampling.SeededProperty;

class ScoreChangeTest {

    private static final int DAY = day("2024-01-01");
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(2, 2);
    private static final Scorer NOW = new Scorer(Policy.standard().score());
    /** Another policy: a half-life of ten days, a meeting worth 2, a service 9 with the same daily cap. */
    private static final Scorer THEN = new Scorer(new ScoreRule(
            10,
            Map.of(
                    SignalType.ATTENDED, new SignalWorth(2_000_000, 2_000_000),
                    SignalType.SERVICE_USED, new SignalWorth(9_000_000, 9_000_000),
                    SignalType.MAIL_CLICKED, new SignalWorth(500_000, 500_000)),
            List.of(1_000_000, 1_500_000),
            List.of()));

    @Test
    void aSignalThatWasKnownFadesAndOneAfterTheDayIsAdded() {
        History history = attended(FIRST, 1, DAY, DAY).merge(attended(SECOND, 1, DAY + 180, DAY + 180));

        ScoreChange change = ScoreChange.between(history, DAY, DAY + 180, NOW, NOW);

        assertThat(change.then()).isEqualTo(5_000_000);
        assertThat(change.faded()).isEqualTo(-2_500_000);
        assertThat(change.added()).isEqualTo(5_000_000);
        assertThat(change.now()).isEqualTo(7_500_000);
        assertThat(change.certain()).isTrue();
    }

    @Test
    void aSignalThatWasRecordedLaterIsLearned() {
        ScoreChange change = ScoreChange.between(attended(FIRST, 1, DAY - 180, DAY + 1), DAY, DAY + 180, NOW, NOW);

        assertThat(change.then()).isZero();
        assertThat(change.learned()).isEqualTo(1_250_000);
        assertThat(change.learnedLate()).extracting(ScoreContribution::signal).containsExactly(FIRST);
        assertThat(change.certain()).isTrue();
    }

    @Test
    void aSignalThatWasCorrectedLaterIsCorrectedAndWhatWasSaidThenIsUncertain() {
        History history = attended(FIRST, 1, DAY - 10, DAY - 10).merge(attended(FIRST, 2, DAY - 180, DAY + 5));

        ScoreChange change = ScoreChange.between(history, DAY, DAY + 180, NOW, NOW);

        assertThat(change.then()).isZero();
        assertThat(change.corrected()).isEqualTo(1_250_000);
        assertThat(change.correctedSince())
                .extracting(ScoreContribution::version)
                .containsExactly(2);
        assertThat(change.learned()).isZero();
        assertThat(change.certain()).isFalse();
    }

    @Test
    void aSignalThatWasRetractedLaterIsNamedAndOneThatWasRetractedBeforeIsNot() {
        History history = attended(FIRST, 1, DAY - 10, DAY - 10)
                .merge(History.ofSignal(new VersionedEntry<>(FIRST, 2, DAY + 3, null)))
                .merge(History.ofSignal(new VersionedEntry<>(SECOND, 2, DAY, null)));

        ScoreChange change = ScoreChange.between(history, DAY, DAY + 180, NOW, NOW);

        assertThat(change.retractedSince()).containsExactly(new ScoreChange.RetractedSignal(FIRST, DAY + 3, 2));
        assertThat(change.certain()).isFalse();
        assertThat(change.now()).isZero();
    }

    /** Recorded on the day itself, recorded the day after, happened the day after, and corrected: each signal is listed once. */
    @Test
    void onlyWhatWasHeardOfAfterTheDayIsNamed() {
        UUID after = new UUID(3, 3);
        UUID corrected = new UUID(4, 4);
        History history = attended(FIRST, 1, DAY - 5, DAY)
                .merge(attended(SECOND, 1, DAY, DAY + 1))
                .merge(attended(after, 1, DAY + 1, DAY + 1))
                .merge(attended(corrected, 2, DAY - 10, DAY + 2));

        ScoreChange change = ScoreChange.between(history, DAY, DAY + 30, NOW, NOW);

        assertThat(change.learnedLate()).extracting(ScoreContribution::signal).containsExactly(SECOND);
        assertThat(change.correctedSince())
                .extracting(ScoreContribution::signal)
                .containsExactly(corrected);
    }

    @Test
    void aNewDefinitionIsToldApartFromFading() {
        ScoreChange change = ScoreChange.between(attended(FIRST, 1, DAY, DAY), DAY, DAY + 180, THEN, NOW);

        assertThat(change.then()).isEqualTo(2_000_000);
        assertThat(change.definitionChanged()).isEqualTo(3_000_000);
        assertThat(change.faded()).isEqualTo(-2_500_000);
        assertThat(change.now()).isEqualTo(2_500_000);
    }

    @SeededProperty(tries = 500)
    void theStepsLeadFromThenToNowToTheLastMicroPoint(
            long seed, @SampleRange(max = 500) int since, @SampleRange(max = 500) int later) {
        History history = merged(invented(new Random(seed)));
        int asOf = DAY + since + later;

        ScoreChange change = ScoreChange.between(history, DAY + since, asOf, THEN, NOW);

        assertThat(change.then()
                        + change.definitionChanged()
                        + change.faded()
                        + change.learned()
                        + change.corrected()
                        + change.added())
                .isEqualTo(change.now())
                .isEqualTo(NOW.score(history, asOf));
        assertThat(change.faded()).isNotPositive();
        assertThat(change.added())
                .isEqualTo(NOW.contributions(history, asOf).stream()
                        .filter(c -> c.day() > DAY + since)
                        .mapToLong(ScoreContribution::nowMicros)
                        .sum());
    }

    /** The contract of {@code certain}: the history alone reproduces the published score. */
    @SeededProperty(tries = 500)
    void whereThenIsCertainItIsWhatWasSaidOnThatDay(long seed, @SampleRange(max = 500) int since) {
        List<RecordedFact> facts = invented(new Random(seed));
        History knownThen =
                merged(facts.stream().filter(f -> f.recordedOn() <= DAY + since).toList());

        ScoreChange change = ScoreChange.between(merged(facts), DAY + since, DAY + 1000, THEN, NOW);

        if (change.certain()) {
            assertThat(change.then()).isEqualTo(THEN.score(knownThen, DAY + since));
        }
    }

    @SeededProperty(tries = 200)
    void overNoTimeAndUnderOneDefinitionOnlyLearningChangesTheScore(long seed, @SampleRange(max = 500) int age) {
        ScoreChange change = ScoreChange.between(merged(invented(new Random(seed))), DAY + age, DAY + age, NOW, NOW);

        assertThat(List.of(change.definitionChanged(), change.faded(), change.added()))
                .containsOnly(0L);
        assertThat(change.then() + change.learned() + change.corrected()).isEqualTo(change.now());
    }

    private record RecordedFact(int recordedOn, History fact) {}

    /** Signals with corrections, retractions, gaps and disorder; recorded on their day or up to a hundred days later. */
    private static List<RecordedFact> invented(Random random) {
        List<RecordedFact> facts = new ArrayList<>();
        Set<List<Integer>> versions = new HashSet<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            int day = DAY + random.nextInt(500);
            int id = random.nextInt(15);
            int version = 1 + random.nextInt(random.nextBoolean() ? 1 : 3);
            if (random.nextInt(5) == 0) {
                facts.add(new RecordedFact(day, History.ofPresence(SignalType.MAIL_CLICKED, day)));
            } else if (versions.add(List.of(id, version))) {
                int recordedOn = day + (random.nextBoolean() ? 0 : random.nextInt(100));
                Signal signal = version > 1 && random.nextInt(4) == 0 ? null : signal(random, day);
                UUID scattered = new UUID(id * 0x9E3779B97F4A7C15L, id);
                facts.add(new RecordedFact(
                        recordedOn, History.ofSignal(new VersionedEntry<>(scattered, version, recordedOn, signal))));
            }
        }
        return facts;
    }

    private static Signal signal(Random random, int day) {
        SignalType type = random.nextBoolean() ? SignalType.ATTENDED : SignalType.SERVICE_USED;
        UUID person = new UUID(7, random.nextInt(3));
        // few events, so that several persons attend the same one and caps are reached
        UUID event = new UUID(8, random.nextInt(2));
        return new Signal(type, day - day % 5, EventType.MEETING, person, event, null, null, 60);
    }

    private static History merged(List<RecordedFact> facts) {
        return facts.stream().map(RecordedFact::fact).reduce(History.EMPTY, History::merge);
    }

    private static History attended(UUID id, int version, int day, int recordedOn) {
        return History.ofSignal(new VersionedEntry<>(id, version, recordedOn, Signal.of(SignalType.ATTENDED, day)));
    }
}
