package org.lotse.bench.activation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.lotse.bench.harness.FactProducer;
import org.lotse.bench.harness.MeasurementResult;
import org.lotse.bench.workload.FactGenerator;
import org.lotse.facts.FactHead;
import org.lotse.facts.Topics;
import org.lotse.facts.signals.Actor;
import org.lotse.facts.signals.SignalKind;
import org.lotse.facts.signals.SignalRecorded;

/**
 * Measures the time from handing a fact to a producer to reading its member's figures, with facts of different members
 * at a steady rate.
 */
final class FactLatencyMeasurement {

    private static final int PER_SECOND = 2_000;
    private static final int WARM_UP_SECONDS = 10;
    private static final int MEASURED_SECONDS = 20;

    /** Number of facts at that rate, including the warm-up. */
    static final int FACTS = PER_SECOND * (WARM_UP_SECONDS + MEASURED_SECONDS);

    private static final int P50 = 50;
    private static final int P99 = 99;

    private final Map<UUID, Long> sent = new ConcurrentHashMap<>();
    private final double[] millis = new double[PER_SECOND * MEASURED_SECONDS];
    private int count;

    private FactLatencyMeasurement() {}

    /** Puts {@code p50_ms} and {@code p99_ms}. */
    static void measure(String bootstrap, int members, MeasurementResult into) throws InterruptedException {
        try (var watch = new MemberActivationReader(bootstrap)) {
            new FactLatencyMeasurement().run(bootstrap, members, watch, into);
        }
    }

    private void run(String bootstrap, int members, MemberActivationReader watch, MeasurementResult into)
            throws InterruptedException {
        Thread sender = Thread.ofPlatform().start(() -> send(bootstrap, members));
        while (sender.isAlive() || !sent.isEmpty()) {
            watch.read(this::came);
        }
        sender.join();
        double[] sorted = java.util.Arrays.copyOf(millis, count);
        java.util.Arrays.sort(sorted);
        into.put("p50_ms", percentile(sorted, P50)).put("p99_ms", percentile(sorted, P99));
    }

    private void came(UUID member, long now) {
        Long since = sent.remove(member);
        if (since != null && since > 0 && count < millis.length) {
            millis[count++] = (now - since) / 1e6;
        }
    }

    private void send(String bootstrap, int members) {
        try (var log = new FactProducer(bootstrap, 0)) {
            long start = System.nanoTime();
            for (int i = 0; i < FACTS; i++) {
                long due = start + i * (1_000_000_000L / PER_SECOND);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                UUID member = FactGenerator.memberId(i % members);
                // a fact of the warm-up has no time
                long now = i < PER_SECOND * WARM_UP_SECONDS ? 0 : System.nanoTime();
                if (sent.putIfAbsent(member, now) == null) {
                    log.put(
                            Topics.SIGNALS,
                            member.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                            used(member));
                }
            }
        }
    }

    private static SignalRecorded used(UUID member) {
        Instant now = Instant.now();
        return SignalRecorded.newBuilder()
                .setHead(new FactHead(UUID.randomUUID(), FactGenerator.NETWORK, now, now, "bench", null, null))
                .setMemberId(member)
                .setSignalId(UUID.randomUUID())
                .setVersion(1)
                .setKind(SignalKind.SERVICE_USED)
                .setActor(Actor.PERSON)
                .build();
    }

    private static double percentile(double[] sorted, int percent) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(percent / 100.0 * sorted.length) - 1];
    }
}
