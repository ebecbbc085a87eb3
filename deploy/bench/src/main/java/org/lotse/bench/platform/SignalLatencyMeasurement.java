package org.lotse.bench.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * 200 signals a second over HTTP, each measured from its request to the update on an open page that names its member.
 */
final class SignalLatencyMeasurement {

    private static final int PER_SECOND = 200;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration MEASURED = Duration.ofSeconds(30);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final Queue<Double> latencies = new ConcurrentLinkedQueue<>();
    private volatile boolean measuring;

    /** @return milliseconds, sorted */
    double[] measure(PlatformBenchClient service, PlatformBenchClient page, String signalsUrl, List<String> members)
            throws Exception {
        try (var stream = page.live();
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
                var timer = Executors.newScheduledThreadPool(1);
                var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            Thread.ofVirtual().start(() -> listen(reader));
            long total = (WARM_UP.toSeconds() + MEASURED.toSeconds()) * PER_SECOND;
            var sending = timer.scheduleAtFixedRate(
                    new Runnable() {
                        private int next;

                        @Override
                        public void run() {
                            int number = next++;
                            if (number < total) {
                                measuring = number > WARM_UP.toSeconds() * PER_SECOND;
                                senders.execute(
                                        () -> send(service, signalsUrl, members.get(number % members.size()), number));
                            }
                        }
                    },
                    0,
                    1_000_000 / PER_SECOND,
                    TimeUnit.MICROSECONDS);
            boolean never =
                    timer.awaitTermination(WARM_UP.plus(MEASURED).plusSeconds(3).toSeconds(), TimeUnit.SECONDS);
            sending.cancel(never);
            timer.shutdown();
        }
        return latencies.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private void send(PlatformBenchClient service, String url, String member, int number) {
        String body = """
                {"specversion":"1.0","id":"bench-%d-%d","source":"/bench","type":"org.lotse.signal.service-used",
                 "subject":"member:%s","time":"%s","data":{}}""".formatted(number, System.nanoTime(), member, Instant.now());
        try {
            sent.putIfAbsent(member, System.nanoTime());
            service.call("POST", url, "application/cloudevents+json", body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen(BufferedReader reader) {
        reader.lines().filter(line -> line.startsWith("data:")).forEach(line -> {
            long now = System.nanoTime();
            ID.matcher(line).results().forEach(id -> {
                Long since = sent.remove(id.group());
                if (since != null && measuring) {
                    latencies.add((now - since) / 1e6);
                }
            });
        });
    }
}
