package org.lotse.activation.stream;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
import org.lotse.activation.rulebook.Rulebooks;
import org.lotse.activation.rulebook.TimeZones;
import org.lotse.activation.wire.FactReader;
import org.lotse.activation.wire.FactWriter;
import org.lotse.activation.wire.Learned;
import org.lotse.facts.Topics;
import org.lotse.facts.activation.MemberActivation;
import org.lotse.serde.FactBytes;

/** One task without Kafka Streams around it. */
final class LoneTask {

    private static final FactReader READER = new FactReader();

    private final FactBytes bytes = FactBytes.withRegistry("memory:");
    private final MockProcessorContext<byte[], byte[]> context = new MockProcessorContext<>();
    private final KeyValueStore<Bytes, byte[]> rows;
    private final KeyValueStore<Bytes, byte[]> said;
    private final Announcer announcer;
    private final Figures figures;
    private final Members members;

    LoneTask() {
        this(AuditTest.store(Rows.STORE), AuditTest.store(Said.STORE), new Rulebooks());
    }

    private LoneTask(KeyValueStore<Bytes, byte[]> rows, KeyValueStore<Bytes, byte[]> said, Rulebooks rulebooks) {
        this.rows = rows;
        this.said = said;
        this.announcer = new Announcer(
                context, bytes, new FactWriter(new TimeZones()), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        this.figures = new Figures(new Said(said));
        this.members = new Members(
                new Rows(rows),
                figures,
                new Definitions(rulebooks),
                announcer,
                new TimeZones(),
                new Audit(verdict -> {}));
        members.rebuild();
    }

    /** Another one, which has its stores and nothing else. */
    LoneTask lost() {
        return lost(new Rulebooks());
    }

    /** @param rulebooks what is known of policies by then */
    LoneTask lost(Rulebooks rulebooks) {
        return new LoneTask(rows, said, rulebooks);
    }

    /** Its totals, to look at them and to falsify them. */
    KeyValueStore<Bytes, byte[]> store() {
        return said;
    }

    void learn(SpecificRecord fact) {
        Learned learned = READER.read(fact);
        if (learned != null) {
            members.learn(learned);
        }
    }

    /** Returns how much there was to say. */
    int publish() {
        int published = members.publish();
        announcer.send();
        return published;
    }

    /** What a task does between facts when other definitions are in force. */
    void recount() {
        members.recount(Integer.MAX_VALUE);
    }

    /** Once every member was counted on the last day. */
    Map<UUID, Map<Cell, Long>> figures() {
        members.refresh(Integer.MAX_VALUE);
        publish();
        Map<UUID, Map<Cell, Long>> cells = new HashMap<>();
        figures.totals().forEach((network, totals) -> cells.put(network, totals.cells()));
        return cells;
    }

    Map<CellKey, Long> said() {
        Map<CellKey, Long> last = new HashMap<>();
        new Said(said).forEach(last::put);
        return last;
    }

    /** The day of which a member's figures were last said. */
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
