package org.lotse.topics;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TopicLayoutTest {

    @Test
    void numbersOutOfTheirBoundsAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TopicLayout(0, 1, 1))
                .withMessageContaining("partitions must be between 1 and 1000, but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TopicLayout(4, 0, 1))
                .withMessageContaining("replicationFactor");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TopicLayout(4, 1, 2))
                .withMessageContaining("minInSyncReplicas must be between 1 and replicationFactor (1), but is 2");
    }
}
