package org.lotse.activation.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PolicyFactKeyTest {

    @Test
    void compactionKeepsEveryVersionOfEveryNetworkForEachHasAKeyOfItsOwn() {
        List<UUID> networks = List.of(UUID.randomUUID(), UUID.randomUUID());

        Stream<String> keys = networks.stream()
                .flatMap(network ->
                        IntStream.rangeClosed(1, 120).mapToObj(version -> PolicyFactConverter.key(network, version)));

        assertThat(keys).doesNotHaveDuplicates().hasSize(240);
    }
}
