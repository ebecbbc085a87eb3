package org.lotse.activation.stream;

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
import org.lotse.activation.metric.Story;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.figures.Share;
import org.lotse.activation.metric.policy.Policy;

class AuditTest {

    private static final MemberKey MUELLER = new MemberKey(new UUID(1, 1), new UUID(2, 1));
    private static final int TODAY = Story.day("2026-11-20");

    private final Evaluator evaluator = new Evaluator(Policy.standard());
    private final List<Audit.Verdict> verdicts = new ArrayList<>();
    private final Audit audit = new Audit(verdicts::add);
    private final Rows rows = new Rows(store(Rows.STORE));
    private final Figures figures = new Figures(new Said(store(Said.STORE)));

    @Test
    void totalsThatAreTheSumOfTheirMembersAgree() {
        figures.add(MUELLER, stored("2026-11-01"));

        audit.continueWith(rows, new Changes(), figures, network -> evaluator);

        assertThat(verdicts).singleElement().satisfies(verdict -> {
            assertThat(verdict.cells()).isPositive();
            assertThat(verdict.different()).isEmpty();
        });
    }

    @Test
    void aTotalThatLostAFactIsFound() {
        Share share = stored("2026-11-01");
        figures.add(MUELLER, share);
        stored("2026-10-01");

        audit.continueWith(rows, new Changes(), figures, network -> evaluator);

        assertThat(verdicts)
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.different()).anyMatch(cell -> cell.contains("attendances")));
    }

    @Test
    void afterARoundInWhichAllAgreedItRestsForTwoMinutesAndThenLooksAgain() {
        figures.add(MUELLER, stored("2026-11-01"));
        audit.continueWith(rows, new Changes(), figures, network -> evaluator);
        stored("2026-10-01");

        for (int call = 1; call <= 120; call++) {
            audit.continueWith(rows, new Changes(), figures, network -> evaluator);
        }
        assertThat(verdicts).hasSize(1);
        audit.continueWith(rows, new Changes(), figures, network -> evaluator);

        assertThat(verdicts).hasSize(2);
        assertThat(verdicts.getLast().different()).isNotEmpty();
    }

    @Test
    void whatDiffersIsLookedAtAgainWithoutARest() {
        Share share = stored("2026-11-01");
        figures.add(MUELLER, share);
        stored("2026-10-01");

        audit.continueWith(rows, new Changes(), figures, network -> evaluator);
        audit.continueWith(rows, new Changes(), figures, network -> evaluator);

        assertThat(verdicts).hasSize(2);
    }

    private Share stored(String attendedOn) {
        var history =
                Story.company().joinedOn("2025-01-01").attended(attendedOn).history();
        rows.put(MUELLER, Row.empty(TODAY).changed(history, TODAY).counted(TODAY));
        return evaluator.share(history, TODAY);
    }

    /** In memory, without a log. */
    static KeyValueStore<Bytes, byte[]> store(String name) {
        KeyValueStore<Bytes, byte[]> store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(name), Serdes.Bytes(), Serdes.ByteArray())
                .withLoggingDisabled()
                .build();
        store.init(new MockProcessorContext<Void, Void>().getStateStoreContext(), store);
        return store;
    }
}
