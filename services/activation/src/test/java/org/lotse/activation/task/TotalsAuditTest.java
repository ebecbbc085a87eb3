package org.lotse.activation.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;
import org.lotse.activation.metric.HistoryBuilder;
import org.lotse.activation.metric.figures.Contribution;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.storage.HistoryRowStore;
import org.lotse.activation.storage.PublishedTotalsStore;

class TotalsAuditTest {

    private static final MemberKey MUELLER = new MemberKey(new UUID(1, 1), new UUID(2, 1));
    private static final int TODAY = HistoryBuilder.day("2026-11-20");

    private final Evaluator evaluator = new Evaluator(Policy.standard());
    private final List<AuditResult> verdicts = new ArrayList<>();
    private final TotalsAudit audit = new TotalsAudit(verdicts::add);
    private final HistoryRowStore rows = new HistoryRowStore(store(HistoryRowStore.STORE));
    private final PartialTotals partialTotals =
            new PartialTotals(new PublishedTotalsStore(store(PublishedTotalsStore.STORE)));

    @Test
    void totalsThatAreTheSumOfTheirMembersAgree() {
        partialTotals.add(MUELLER, stored("2026-11-01"));

        audit.continueWith(rows, new PendingUpdates(), partialTotals, network -> evaluator);

        assertThat(verdicts).singleElement().satisfies(auditResult -> {
            assertThat(auditResult.cells()).isPositive();
            assertThat(auditResult.different()).isEmpty();
        });
    }

    @Test
    void aTotalThatLostAFactIsFound() {
        Contribution contribution = stored("2026-11-01");
        partialTotals.add(MUELLER, contribution);
        stored("2026-10-01");

        audit.continueWith(rows, new PendingUpdates(), partialTotals, network -> evaluator);

        assertThat(verdicts)
                .singleElement()
                .satisfies(auditResult ->
                        assertThat(auditResult.different()).anyMatch(cell -> cell.contains("attendances")));
    }

    @Test
    void afterARoundInWhichAllAgreedItRestsForTwoMinutesAndThenLooksAgain() {
        partialTotals.add(MUELLER, stored("2026-11-01"));
        audit.continueWith(rows, new PendingUpdates(), partialTotals, network -> evaluator);
        stored("2026-10-01");

        for (int call = 1; call <= 120; call++) {
            audit.continueWith(rows, new PendingUpdates(), partialTotals, network -> evaluator);
        }
        assertThat(verdicts).hasSize(1);
        audit.continueWith(rows, new PendingUpdates(), partialTotals, network -> evaluator);

        assertThat(verdicts).hasSize(2);
        assertThat(verdicts.getLast().different()).isNotEmpty();
    }

    @Test
    void whatDiffersIsLookedAtAgainWithoutARest() {
        Contribution contribution = stored("2026-11-01");
        partialTotals.add(MUELLER, contribution);
        stored("2026-10-01");

        audit.continueWith(rows, new PendingUpdates(), partialTotals, network -> evaluator);
        audit.continueWith(rows, new PendingUpdates(), partialTotals, network -> evaluator);

        assertThat(verdicts).hasSize(2);
    }

    private Contribution stored(String attendedOn) {
        var history = HistoryBuilder.company()
                .joinedOn("2025-01-01")
                .attended(attendedOn)
                .history();
        rows.put(MUELLER, HistoryRow.empty(TODAY).changed(history, TODAY).counted(TODAY));
        return evaluator.contribution(history, TODAY);
    }

    /** In memory, without a changelog. */
    static KeyValueStore<Bytes, byte[]> store(String name) {
        KeyValueStore<Bytes, byte[]> store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(name), Serdes.Bytes(), Serdes.ByteArray())
                .withLoggingDisabled()
                .build();
        store.init(new MockProcessorContext<Void, Void>().getStateStoreContext(), store);
        return store;
    }
}
