package org.lotse.activation.task;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.junit.jupiter.api.Test;
import org.lotse.activation.metric.HistoryBuilder;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.HistoryDelta;
import org.lotse.activation.metric.lifecycle.StableState;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.output.OutputBuffer;
import org.lotse.activation.policies.NetworkZoneRegistry;
import org.lotse.activation.policies.PolicyRegistry;
import org.lotse.activation.policies.PolicyVersion;
import org.lotse.activation.wire.ActivationFactWriter;
import org.lotse.activation.wire.HistoryFactReader;
import org.lotse.activation.wire.MemberFactBuilder;
import org.lotse.serde.FactBytes;

/** Which facts cause an evaluation of a member. */
class LifecycleEvaluationTest {

    private static final MemberKey MUELLER = new MemberKey(new UUID(1, 1), new UUID(2, 1));
    private static final int TODAY = HistoryBuilder.day("2026-06-20");

    private final PolicyRegistry policyRegistry = new PolicyRegistry();
    private final LifecycleEvaluation lifecycleEvaluation = new LifecycleEvaluation(
            new PolicyAssignment(policyRegistry),
            new TransitionDetector(new OutputBuffer(
                    new MockProcessorContext<>(),
                    FactBytes.withRegistry("memory:"),
                    new ActivationFactWriter(new NetworkZoneRegistry()),
                    Clock.fixed(Instant.EPOCH, MemberFactBuilder.ZONE))));

    private final History before = HistoryBuilder.company()
            .joinedOn("2026-01-01")
            .attended("2026-02-01")
            .attended("2026-06-01")
            .history();
    private final StableState stableState = requireNonNull(
            requireNonNull(policyRegistry.of(MUELLER.network()).inForce(TODAY).lifecycle(before, TODAY))
                    .stableState());

    @Test
    void aFurtherSignalOfWhoTakesPartIsNoReason() {
        LifecycleEvaluation.EvaluatedRow evaluatedRow = after(attended());

        assertThat(evaluatedRow.row().behaviour().state()).isEqualTo("NONE");
        assertThat(requireNonNull(evaluatedRow.stableState()).until()).isLessThanOrEqualTo(stableState.until());
    }

    @Test
    void otherDefinitionsAreOne() {
        Policy strict = RestartTest.strict(List.of());
        policyRegistry.publish(MUELLER.network(), new PolicyVersion(strict, 0));

        LifecycleEvaluation.EvaluatedRow evaluatedRow = after(attended());

        assertThat(evaluatedRow.row().behaviour().state()).isEqualTo("NEVER_ACTIVATED");
        assertThat(evaluatedRow.stableState()).isNull();
    }

    @Test
    void aCorrectionIsOne() {
        MemberFactBuilder memberFactBuilder = newspaper();
        UUID id = new UUID(3, 3);
        History known = before.merge(
                read(memberFactBuilder.attended("2026-06-10", id, 1)).fact());

        LifecycleEvaluation.EvaluatedRow evaluatedRow =
                after(known, read(memberFactBuilder.attended("2026-06-12", id, 2)));

        assertThat(evaluatedRow.row().behaviour().state()).isNotEqualTo("NONE");
    }

    private HistoryDelta attended() {
        return read(newspaper().attended("2026-06-20"));
    }

    private static MemberFactBuilder newspaper() {
        return new MemberFactBuilder(MUELLER.network(), MUELLER.member());
    }

    private static HistoryDelta read(org.apache.avro.specific.SpecificRecord fact) {
        return requireNonNull(new HistoryFactReader().read(fact));
    }

    private LifecycleEvaluation.EvaluatedRow after(HistoryDelta historyDelta) {
        return after(before, historyDelta);
    }

    /** A row without a published state shows whether the member was evaluated. */
    private LifecycleEvaluation.EvaluatedRow after(History known, HistoryDelta historyDelta) {
        StreamDay here = new StreamDay(MUELLER.network(), new NetworkZoneRegistry(), Instant.EPOCH);
        here.advanceTo(TODAY);
        HistoryRow row = HistoryRow.empty(TODAY).changed(known.merge(historyDelta.fact()), TODAY);
        return lifecycleEvaluation.afterFact(MUELLER, row, known, historyDelta, stableState, here);
    }
}
