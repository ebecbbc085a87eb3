package org.lotse.activation.stream;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lotse.activation.task.AuditResults;

class StreamThreadFailureHandlerTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final List<Duration> pauses = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();
    private final StreamThreadFailureHandler handler = new StreamThreadFailureHandler(
            new StreamMeters(registry, new AuditResults()), () -> ends.add("end"), pauses::add);

    @Test
    void threadsThatFailOneAfterTheOtherAreReplacedEverMoreSlowly() {
        for (int i = 0; i < 9; i++) {
            assertThat(handler.handle(new StreamsException("the broker closed the connection")))
                    .isEqualTo(REPLACE_THREAD);
        }

        assertThat(pauses)
                .isSorted()
                .startsWith(Duration.ofMillis(100), Duration.ofMillis(200), Duration.ofMillis(400))
                .endsWith(Duration.ofSeconds(10), Duration.ofSeconds(10));
        assertThat(ends).isEmpty();
        assertThat(registry.get("lotse.activation.stream.failures").counter().count())
                .isEqualTo(9);
    }

    @ParameterizedTest
    @MethodSource("beyondRepair")
    void whatNoThreadCanMendEndsTheStreamOnce(Throwable failure) {
        assertThat(handler.handle(failure)).isEqualTo(SHUTDOWN_CLIENT);

        assertThat(ends).hasSize(1);
        assertThat(pauses).isEmpty();
    }

    static Stream<Throwable> beyondRepair() {
        return Stream.of(
                new NoClassDefFoundError("org/rocksdb/RocksDB"),
                new OutOfMemoryError("Java heap space"),
                new StreamsException("wrapped", new UnsatisfiedLinkError("librocksdbjni")));
    }
}
