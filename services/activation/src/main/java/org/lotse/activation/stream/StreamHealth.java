package org.lotse.activation.stream;

import org.apache.kafka.streams.KafkaStreams;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up while the stream runs or rebuilds: queries are answered then, or rejected with a time to retry. Down once it has failed for good. */
final class StreamHealth implements HealthIndicator {

    private final ActivationStream stream;

    StreamHealth(ActivationStream stream) {
        this.stream = stream;
    }

    @Override
    public Health health() {
        KafkaStreams.State state = stream.state();
        boolean alive = state == KafkaStreams.State.CREATED || state.isRunningOrRebalancing();
        return (alive ? Health.up() : Health.down()).withDetail("state", state).build();
    }
}
