package org.lotse.activation.deadletters;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.lotse.activation.wire.DeadLetterHeaders;
import org.lotse.activation.wire.FactDecoder;
import org.lotse.activation.wire.TableFactDecoder;
import org.lotse.facts.Topics;

/**
 * Sends dead letters that can now be read back to their source topic, under their own key; histories do not depend on the order. Dead
 * letters that are still unreadable stay open.
 *
 * <p>Each dead letter is sent once: the record and the note that marks it as replayed are written in one transaction. A new replay fences a
 * replay that is running at another instance before it reads which letters were sent.
 */
class DeadLetterReplay {

    /** Topics that every instance reads completely. */
    private static final Set<String> TABLES = Set.of(Topics.ACTIVATION_POLICIES, Topics.PROGRAMME, Topics.NETWORKS);

    private static final int AT_ONCE = 200;
    private static final int CHECKED_TIMEOUT_MS = 10_000;

    private final DeadLetterReader deadLetterReader;
    private final DeadLetterTracker open;
    private final FactDecoder factDecoder;
    private final TableFactDecoder tables;
    private final Map<String, Object> settings;

    /**
     * @param common how to reach the broker
     * @param group consumer group that owns the dead letters
     */
    DeadLetterReplay(
            DeadLetterReader deadLetterReader,
            DeadLetterTracker open,
            FactDecoder factDecoder,
            TableFactDecoder tables,
            Map<String, Object> common,
            String group) {
        this.deadLetterReader = deadLetterReader;
        this.open = open;
        this.factDecoder = factDecoder;
        this.tables = tables;
        this.settings = new HashMap<>(common);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, group + "-replay");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, CHECKED_TIMEOUT_MS);
    }

    /**
     * Result of a replay.
     *
     * @param sent dead letters sent back, each for the first time
     * @param unreadable dead letters that still cannot be read, or were too large to keep
     */
    record ReplayResult(int sent, int unreadable) {}

    /**
     * @throws org.apache.kafka.common.KafkaException if the broker is unavailable, or another replay took over; dead letters sent before
     *     that are marked as replayed and not sent again
     * @throws org.lotse.serde.RegistryException if the schema registry is unavailable; the same guarantee applies
     */
    synchronized ReplayResult replay() {
        try (Producer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            // other replays are fenced now, so the set of replayed letters is final
            open.catchUp();
            return replay(producer);
        }
    }

    private ReplayResult replay(Producer<byte[], byte[]> producer) {
        List<DeadLetter> ready = new ArrayList<>();
        int[] counts = new int[2];
        deadLetterReader.read(0, 0, record -> {
            if (DeadLetter.replayedOffset(record) >= 0 || open.isReplayed(record.partition(), record.offset())) {
                return true;
            }
            DeadLetter letter = DeadLetter.of(record);
            if (readable(letter)) {
                ready.add(letter);
                counts[0]++;
            } else {
                counts[1]++;
            }
            if (ready.size() == AT_ONCE) {
                send(producer, ready);
            }
            return true;
        });
        send(producer, ready);
        open.catchUp();
        return new ReplayResult(counts[0], counts[1]);
    }

    private boolean readable(DeadLetter letter) {
        byte[] value = letter.value();
        if (Topics.MEMBER_KEYED.contains(letter.topic())) {
            return !(factDecoder.read(letter.key(), value) instanceof FactDecoder.UnreadableFact);
        }
        return TABLES.contains(letter.topic())
                && value != null
                && !(tables.read(value) instanceof TableFactDecoder.UnreadableTableFact);
    }

    private static void send(Producer<byte[], byte[]> producer, List<DeadLetter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        producer.beginTransaction();
        for (DeadLetter letter : letters) {
            // the commit waits for both
            var again = producer.send(
                    new ProducerRecord<>(letter.topic(), null, letter.key(), letter.value(), letter.originalHeaders()));
            var noted = producer.send(note(letter));
            Objects.requireNonNull(again);
            Objects.requireNonNull(noted);
        }
        producer.commitTransaction();
        letters.clear();
    }

    @SuppressWarnings("NullAway") // a note has no value
    private static ProducerRecord<byte[], byte[]> note(DeadLetter letter) {
        var note = new ProducerRecord<byte[], byte[]>(
                Topics.ACTIVATION_DEAD_LETTERS, letter.partition(), letter.key(), null);
        note.headers()
                .add(DeadLetterHeaders.REPLAYED, Long.toString(letter.offset()).getBytes(StandardCharsets.UTF_8))
                .add(DeadLetterHeaders.FLAW, letter.flaw().getBytes(StandardCharsets.UTF_8));
        return note;
    }
}
