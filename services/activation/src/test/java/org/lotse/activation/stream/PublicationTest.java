package org.lotse.activation.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.MockProcessorContext.CapturedForward;
import org.apache.kafka.streams.state.KeyValueStore;
import org.lotse.activation.metric.figures.Cell;
import org.lotse.activation.rulebook.Rulebooks;
import org.lotse.activation.wire.FactReader;
import org.lotse.activation.wire.FactWriter;
import org.lotse.activation.wire.Learned;
import org.lotse.facts.Topics;
import org.lotse.serde.FactBytes;

/** However many facts are gathered before their figures are published: figures, rows and transitions are the same. */
class PublicationTest {

    private static final FactReader READER = new FactReader(Newspaper.ZONE);

    @Property(tries = 40)
    void whereverPublicationsFallEverythingIsTheSameInTheEnd(@ForAll long seed) {
        Random random = new Random(seed);
        List<SpecificRecord> log = StreamOrderTest.facts(random, false);

        Task often = play(log, new Random(1), 1);
        Task atRandom = play(log, random, 4);
        Task once = play(log, random, Integer.MAX_VALUE);

        assertThat(atRandom.figures()).isEqualTo(often.figures());
        assertThat(once.figures()).isEqualTo(often.figures());
        assertThat(atRandom.transitions()).isEqualTo(often.transitions());
        assertThat(once.transitions()).isEqualTo(often.transitions());
        assertThat(once.said()).isEqualTo(often.said());
    }

    /** A task that was lost with what it had gathered begins again from its stores, and its log from where they end. */
    @Property(tries = 40)
    void aTaskThatIsLostGoesOnFromWhatItPublished(@ForAll long seed) {
        Random random = new Random(seed);
        List<SpecificRecord> log = StreamOrderTest.facts(random, false);
        int cut = random.nextInt(log.size() + 1);

        Task first = new Task(AuditTest.store(Rows.STORE), AuditTest.store(Figures.STORE));
        log.subList(0, cut).forEach(first::learn);
        first.publish();
        Task second = new Task(first.rows, first.said);
        log.subList(cut, log.size()).forEach(second::learn);
        second.publish();

        Task undisturbed = play(log, random, 3);
        assertThat(second.figures()).isEqualTo(undisturbed.figures());
        List<String> told = first.transitions();
        told.addAll(second.transitions());
        assertThat(told).isEqualTo(undisturbed.transitions());
    }

    private static Task play(List<SpecificRecord> log, Random random, int oneIn) {
        Task task = new Task(AuditTest.store(Rows.STORE), AuditTest.store(Figures.STORE));
        for (SpecificRecord fact : log) {
            task.learn(fact);
            if (random.nextInt(oneIn) == 0) {
                task.publish();
            }
        }
        task.publish();
        return task;
    }

    /** One task without Kafka Streams around it. */
    private static final class Task {

        private final FactBytes bytes = FactBytes.withRegistry("memory:");
        private final MockProcessorContext<byte[], byte[]> context = new MockProcessorContext<>();
        private final KeyValueStore<Bytes, byte[]> rows;
        private final KeyValueStore<Bytes, byte[]> said;
        private final Announcer announcer;
        private final Figures figures;
        private final Members members;

        Task(KeyValueStore<Bytes, byte[]> rows, KeyValueStore<Bytes, byte[]> said) {
            this.rows = rows;
            this.said = said;
            this.announcer = new Announcer(
                    context, bytes, new FactWriter(Newspaper.ZONE), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
            this.figures = new Figures(said);
            this.members = new Members(
                    new Rows(rows),
                    figures,
                    new Definitions(new Rulebooks()),
                    announcer,
                    Newspaper.ZONE,
                    new Audit(verdict -> {}));
            members.rebuild();
        }

        void learn(SpecificRecord fact) {
            Learned learned = READER.read(fact);
            if (learned != null) {
                members.learn(learned);
            }
        }

        void publish() {
            members.publish();
            announcer.send();
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
            said.all().forEachRemaining(cell -> last.put(CellKey.of(cell.key), Figures.value(cell.value)));
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
}
