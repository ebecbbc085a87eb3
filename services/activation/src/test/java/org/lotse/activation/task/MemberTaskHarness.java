package org.lotse.activation.task;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.MockProcessorContext.CapturedForward;
import org.apache.kafka.streams.state.KeyValueStore;
import org.lotse.activation.metric.figures.Cell;
import org.lotse.activation.metric.history.HistoryDelta;
import org.lotse.activation.output.OutputBuffer;
import org.lotse.activation.policies.NetworkZoneRegistry;
import org.lotse.activation.policies.PolicyRegistry;
import org.lotse.activation.storage.HistoryRowStore;
import org.lotse.activation.storage.PublishedTotalsStore;
import org.lotse.activation.wire.ActivationFactWriter;
import org.lotse.activation.wire.HistoryFactReader;
import org.lotse.facts.Topics;
import org.lotse.facts.activation.MemberActivation;
import org.lotse.serde.FactBytes;

/** One task without Kafka Streams. */
final class MemberTaskHarness {

    private static final HistoryFactReader READER = new HistoryFactReader();

    private final FactBytes bytes = FactBytes.withRegistry("memory:");
    private final MockProcessorContext<byte[], byte[]> context = new MockProcessorContext<>();
    private final KeyValueStore<Bytes, byte[]> rows;
    private final KeyValueStore<Bytes, byte[]> publishedTotals;
    private final OutputBuffer outputBuffer;
    private final PartialTotals partialTotals;
    private final MemberTask memberTask;

    MemberTaskHarness() {
        this(
                TotalsAuditTest.store(HistoryRowStore.STORE),
                TotalsAuditTest.store(PublishedTotalsStore.STORE),
                new PolicyRegistry());
    }

    private MemberTaskHarness(
            KeyValueStore<Bytes, byte[]> rows, KeyValueStore<Bytes, byte[]> said, PolicyRegistry policyRegistry) {
        this.rows = rows;
        this.publishedTotals = said;
        this.outputBuffer = new OutputBuffer(
                context,
                bytes,
                new ActivationFactWriter(new NetworkZoneRegistry()),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        this.partialTotals = new PartialTotals(new PublishedTotalsStore(said));
        this.memberTask = new MemberTask(
                new HistoryRowStore(rows),
                partialTotals,
                new PolicyAssignment(policyRegistry),
                outputBuffer,
                new NetworkZoneRegistry(),
                new TotalsAudit(auditResult -> {}));
        memberTask.rebuild();
    }

    /** A new task with the same stores and no other state. */
    MemberTaskHarness restart() {
        return restart(new PolicyRegistry());
    }

    /** @param policyRegistry policies known after the restart */
    MemberTaskHarness restart(PolicyRegistry policyRegistry) {
        return new MemberTaskHarness(rows, publishedTotals, policyRegistry);
    }

    /** Replaces a stored total. */
    void falsify(CellKey cell, long total) {
        new PublishedTotalsStore(publishedTotals).put(cell, total);
    }

    /** Deletes by which policies the stored totals were counted, as if a release had written them that does not record it. */
    void forgetDefinitions() {
        byte[] noNetwork = new byte[2 * Long.BYTES];
        publishedTotals.all().forEachRemaining(entry -> {
            if (Arrays.equals(Arrays.copyOf(entry.key.get(), noNetwork.length), noNetwork)) {
                publishedTotals.delete(entry.key);
            }
        });
    }

    void learn(SpecificRecord fact) {
        HistoryDelta historyDelta = READER.read(fact);
        if (historyDelta != null) {
            memberTask.apply(historyDelta);
        }
    }

    /** Returns the number of members and totals published. */
    int publish() {
        int published = memberTask.publish();
        outputBuffer.send();
        return published;
    }

    /** The recount step that a task runs between facts after a policy change. */
    void recount() {
        memberTask.recount(Integer.MAX_VALUE);
    }

    /** Valid once every member was counted on the last day. */
    Map<UUID, Map<Cell, Long>> figures() {
        memberTask.refresh(Integer.MAX_VALUE);
        publish();
        Map<UUID, Map<Cell, Long>> cells = new HashMap<>();
        partialTotals.totals().forEach((network, totals) -> cells.put(network, totals.cells()));
        return cells;
    }

    Map<CellKey, Long> publishedTotals() {
        Map<CellKey, Long> last = new HashMap<>();
        new PublishedTotalsStore(publishedTotals).forEach(last::put);
        return last;
    }

    /** The day of a member's last published figures. */
    LocalDate asOf(UUID member) {
        LocalDate last = LocalDate.EPOCH;
        for (CapturedForward<? extends byte[], ? extends byte[]> forward : context.forwarded()) {
            if (Topics.ACTIVATION_MEMBERS.equals(forward.childName().orElse(""))
                    && bytes.decode(forward.record().value()) instanceof MemberActivation said
                    && said.getMemberId().equals(member)) {
                last = said.getAsOf();
            }
        }
        return last;
    }

    List<String> transitions() {
        List<String> transitions = new ArrayList<>();
        for (CapturedForward<? extends byte[], ? extends byte[]> forward : context.forwarded()) {
            if (Topics.ACTIVATION_TRANSITIONS.equals(forward.childName().orElse(""))) {
                transitions.add(new String(forward.record().key(), StandardCharsets.UTF_8) + " "
                        + bytes.decode(forward.record().value()));
            }
        }
        return transitions;
    }
}
