package org.lotse.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lotse.outbox.store.NewFact;
import org.lotse.outbox.store.OutboxStore;
import org.lotse.outbox.store.PendingFact;
import org.lotse.outbox.store.RelayStore;
import org.lotse.testplatform.TestPlatform;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@Tag(TestPlatform.EVERYWHERE)
class RelayCrashTest {

    private final Map<String, String> database = TestPlatform.database();
    private final DriverManagerDataSource source = new DriverManagerDataSource(url(), user(), user());
    private final OutboxStore waiting = new OutboxStore(new JdbcTemplate(source));
    private final CrashingSender crashingSender = new CrashingSender();
    private RelayStore store = migrated();

    @BeforeEach
    void tenFactsOfThreeKeysWait() {
        var keys = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        waiting.add(IntStream.range(0, 10)
                .mapToObj(i -> new NewFact("members.facts.v1", keys.get(i % 3), new byte[] {(byte) i}))
                .toList());
    }

    @AfterEach
    void disconnect() {
        store.close();
    }

    @Test
    void aCrashBetweenTheTwoCommitsRepeatsABatchAndLosesNothing() {
        crashingSender.diesAfterItsNextCommit();
        assertThatIllegalStateException().isThrownBy(() -> drain(new RelayBatch(store, crashingSender)));

        reconnect();
        drain(new RelayBatch(store, crashingSender));

        assertThat(crashingSender.facts()).hasSizeGreaterThan(10);
        assertThat(Set.copyOf(crashingSender.facts())).hasSize(10);
        assertThat(waiting.backlog().facts()).isZero();
    }

    @Test
    void aCrashBeforeTheBrokersCommitRepeatsNothing() {
        crashingSender.diesBeforeItsNextCommit();
        assertThatIllegalStateException().isThrownBy(() -> drain(new RelayBatch(store, crashingSender)));

        reconnect();
        drain(new RelayBatch(store, crashingSender));

        assertThat(crashingSender.facts()).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void twoRelaysNeverOvertakeEachOtherWithinAKey() {
        var keys = IntStream.range(0, 5).mapToObj(i -> UUID.randomUUID()).toList();
        waiting.add(IntStream.range(0, 5_000)
                .mapToObj(i -> new NewFact("members.facts.v1", keys.get(i % 5), new byte[] {1}))
                .toList());

        try (RelayStore other = RelayStore.open(url(), user(), user());
                var threads = Executors.newFixedThreadPool(2)) {
            threads.execute(() -> drain(new RelayBatch(store, crashingSender)));
            threads.execute(() -> drain(new RelayBatch(other, crashingSender)));
        }
        drain(new RelayBatch(store, crashingSender));

        Map<UUID, List<Long>> ids = crashingSender.delivered.stream()
                .collect(Collectors.groupingBy(
                        PendingFact::key, Collectors.mapping(PendingFact::id, Collectors.toList())));
        assertThat(ids.values())
                .allSatisfy(ofOneKey -> assertThat(ofOneKey).isSorted().doesNotHaveDuplicates());
        assertThat(waiting.backlog().facts()).isZero();
    }

    private static void drain(RelayBatch relayBatch) {
        int facts;
        do {
            facts = relayBatch.run();
        } while (facts > 0);
    }

    private RelayStore migrated() {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/outbox")
                .load()
                .migrate();
        return RelayStore.open(url(), user(), user());
    }

    private void reconnect() {
        store.close();
        store = RelayStore.open(url(), user(), user());
    }

    private String url() {
        return database.getOrDefault("spring.datasource.url", "");
    }

    private String user() {
        return database.getOrDefault("spring.datasource.username", "");
    }

    /** Records what was committed; can crash at the two critical moments. */
    private static final class CrashingSender implements FactSender {

        private final List<PendingFact> delivered = new ArrayList<>();
        private boolean diesBefore;
        private boolean diesAfter;

        void diesBeforeItsNextCommit() {
            diesBefore = true;
        }

        void diesAfterItsNextCommit() {
            diesAfter = true;
        }

        List<Long> facts() {
            return delivered.stream().map(PendingFact::id).toList();
        }

        @Override
        public synchronized void send(List<PendingFact> facts) {
            if (diesBefore) {
                diesBefore = false;
                throw new IllegalStateException("killed before the commit");
            }
            delivered.addAll(facts);
            if (diesAfter) {
                diesAfter = false;
                throw new IllegalStateException("killed after the commit");
            }
        }

        @Override
        public void close() {}
    }
}
