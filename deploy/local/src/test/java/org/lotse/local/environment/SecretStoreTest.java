package org.lotse.local.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretStoreTest {

    private static final int SERVICES = 8;

    @TempDir
    private Path folder;

    @Test
    void servicesThatStartTogetherOnANewFolderKnowTheSameSecret() throws Exception {
        var start = new CyclicBarrier(SERVICES);
        try (var services = Executors.newFixedThreadPool(SERVICES)) {
            for (int i = 0; i < 50; i++) {
                String name = "client-" + i;
                Callable<String> service = () -> {
                    start.await();
                    return new SecretStore(folder).password(name);
                };

                Set<String> known = new HashSet<>();
                for (Future<String> one : services.invokeAll(
                        IntStream.range(0, SERVICES).mapToObj(number -> service).toList())) {
                    known.add(one.get());
                }

                assertThat(known).as(name).hasSize(1);
            }
        }
    }

    @Test
    void aSecretIsTheSameOverARestart() {
        String before = new SecretStore(folder).password("client");

        assertThat(new SecretStore(folder).password("client")).isEqualTo(before).hasSize(64);
    }
}
