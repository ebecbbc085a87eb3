package org.lotse.activation.task;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.activation.metric.PolicyBuilder;
import org.lotse.activation.metric.figures.Cell;
import org.lotse.activation.metric.figures.MetricNames;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.policy.ActivityRule;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.policies.PolicyRegistry;
import org.lotse.activation.policies.PolicyVersion;
import org.lotse.activation.wire.MemberFactBuilder;
import org.lotse.activation.wire.RandomFactLog;

/** How a task uses the published totals after a restart. */
class RestartTest {

    private static final UUID NETWORK = new UUID(1, 2);
    private static final CellKey ORGANISATIONS =
            new CellKey(NETWORK, new Cell(MetricNames.ORGANISATIONS, MetricNames.NOW, "all", ""));
    private static final long WRONG = 4711;

    private final List<SpecificRecord> log = RandomFactLog.recorded(new Random(5));
    private final MemberTaskHarness task = new MemberTaskHarness();

    @BeforeEach
    void say() {
        log.forEach(task::learn);
        task.figures();
    }

    @Test
    void whatWasSaidIsTakenUpAndNotSaidAgain() {
        MemberTaskHarness again = task.restart();

        assertThat(again.publish()).isZero();
        assertThat(again.figures()).isEqualTo(task.figures());
    }

    /** Not a valid state; shows that 100 000 members need not be folded. */
    @Test
    void nobodyIsCountedAgainAsLongAsTheDefinitionsAreTheSame() {
        task.falsify(ORGANISATIONS, WRONG);

        assertThat(said(task.restart(), ORGANISATIONS)).isEqualTo(WRONG);
    }

    @Test
    void whatAReleaseSaidThatNotesNoDefinitionsIsCountedAgain() {
        task.falsify(ORGANISATIONS, WRONG);
        task.forgetDefinitions();

        assertThat(said(task.restart(), ORGANISATIONS)).isEqualTo(2);
    }

    /** An organisation was counted in a cell that is empty now. */
    @Test
    void aCellThatEmptiedMeanwhileIsCorrected() {
        CellKey emptied = new CellKey(NETWORK, new Cell(MetricNames.MEMBERS, "2019-05", "all", ""));
        task.falsify(emptied, WRONG);
        task.forgetDefinitions();

        assertThat(said(task.restart(), emptied)).isZero();
    }

    @Test
    void aPolicyPublishedMeanwhileCountsAnew() {
        Policy strict = strict(List.of());
        PolicyRegistry policyRegistry = rulebooks(strict);

        Map<CellKey, Long> before = task.publishedTotals();
        MemberTaskHarness again = task.restart(policyRegistry);
        again.publish();

        assertThat(again.publishedTotals()).isNotEqualTo(before);
        assertThat(again.publishedTotals())
                .isEqualTo(fromTheBeginning(policyRegistry).publishedTotals());
    }

    /** Events take place while no task runs. */
    @Test
    void aPolicyThatLooksAtEventsCountsAtEachStart() {
        PolicyRegistry policyRegistry =
                rulebooks(strict(List.of(new ActivityRule.SeriesAttendanceRule(new UUID(9, 9), 1, 2))));
        MemberTaskHarness counting = task.restart(policyRegistry);
        counting.publish();
        counting.falsify(ORGANISATIONS, WRONG);

        assertThat(said(counting.restart(policyRegistry), ORGANISATIONS)).isEqualTo(2);
    }

    /** A network may be on a day that others have not reached: its facts name a zone in the east, or it has moved west since. */
    @Test
    void aNetworkThatIsADayAheadTakesNoOtherAlong() {
        Instant moment = Instant.parse("2026-01-14T12:00:00Z");
        MemberFactBuilder ahead = new MemberFactBuilder(new UUID(1, 3), new UUID(2, 3), ZoneId.of("Pacific/Kiritimati"))
                .learnedAt(moment);
        MemberFactBuilder other = new MemberFactBuilder(new UUID(1, 4), new UUID(2, 4)).learnedAt(moment);
        MemberTaskHarness both = new MemberTaskHarness();
        for (MemberFactBuilder firm : List.of(ahead, other)) {
            both.learn(firm.registered("2026-01-02", 1));
            both.learn(firm.joined("2026-01-02"));
        }
        both.publish();
        assertThat(both.asOf(ahead.member())).isEqualTo("2026-01-15");

        MemberTaskHarness again = both.restart();
        again.learn(other.attended("2026-01-10"));
        again.publish();

        assertThat(again.asOf(other.member())).isEqualTo("2026-01-14");
    }

    private MemberTaskHarness fromTheBeginning(PolicyRegistry policyRegistry) {
        task.forgetDefinitions();
        MemberTaskHarness anew = task.restart(policyRegistry);
        anew.publish();
        return anew;
    }

    private static long said(MemberTaskHarness restarted, CellKey cell) {
        restarted.publish();
        return requireNonNull(restarted.publishedTotals().getOrDefault(cell, 0L));
    }

    static Policy strict(List<ActivityRule> activity) {
        return PolicyBuilder.named("strict", 2)
                .qualifying(SignalType.CONTRIBUTED)
                .activity(activity)
                .policy();
    }

    private static PolicyRegistry rulebooks(Policy policy) {
        PolicyRegistry policyRegistry = new PolicyRegistry();
        policyRegistry.publish(NETWORK, new PolicyVersion(policy, 0));
        return policyRegistry;
    }
}
