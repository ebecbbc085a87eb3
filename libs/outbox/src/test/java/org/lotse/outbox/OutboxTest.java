package org.lotse.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lotse.facts.Topics;
import org.lotse.observability.CurrentTrace;
import org.lotse.observability.TraceParent;
import org.lotse.outbox.store.NewFact;
import org.lotse.outbox.store.OutboxStore;
import org.lotse.serde.FactBytes;
import org.lotse.testplatform.TestPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Tag(TestPlatform.EVERYWHERE)
@SpringBootTest(
        classes = OutboxTest.OutboxTestApplication.class,
        properties = {"spring.application.name=outbox-test", "spring.flyway.locations=classpath:db/outbox"})
@ContextConfiguration(initializers = TestPlatform.class)
class OutboxTest {

    private final UUID muellerGmbh = UUID.randomUUID();
    private final UUID schmidtAg = UUID.randomUUID();
    private final MemberFactReader reader = new MemberFactReader();

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxStore waiting;

    @Autowired
    private OutboxEndpoint endpoint;

    @Autowired
    private OutboxHealth health;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @EnableAutoConfiguration
    static class OutboxTestApplication {}

    @AfterEach
    void closeReader() {
        reader.close();
    }

    @Test
    void factsOfOneKeyArriveInTheOrderOfTheirTransactions() {
        jdbc.execute("create table counter (key uuid primary key, version int not null)");
        jdbc.update("insert into counter values (?, 0), (?, 0)", muellerGmbh, schmidtAg);

        try (var threads = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 200; i++) {
                UUID key = i % 2 == 0 ? muellerGmbh : schmidtAg;
                threads.execute(() -> inTransaction(() -> appendNextVersionOf(key)));
            }
        }

        assertThat(reader.versionsOf(muellerGmbh, 100))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 100).boxed().toList());
        assertThat(reader.versionsOf(schmidtAg, 100))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 100).boxed().toList());
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(waiting.backlog().facts()).isZero());
    }

    @Test
    void factsOfOneTransactionArriveInTheOrderOfAppending() {
        inTransaction(() -> IntStream.rangeClosed(1, 2_000).forEach(version -> append(muellerGmbh, version)));

        assertThat(reader.versionsOf(muellerGmbh, 2_000))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 2_000).boxed().toList());
    }

    @Test
    void aFactCarriesTheTraceOfTheRequestItFollowsFrom() {
        TraceParent request = TraceParent.root();
        CurrentTrace.Scope scope = CurrentTrace.open(request);
        inTransaction(() -> append(muellerGmbh, 1));
        scope.close();

        inTransaction(() -> append(schmidtAg, 1));

        assertThat(reader.traceOfFirst(muellerGmbh)).isEqualTo(request.header());
        assertThat(reader.traceOfFirst(schmidtAg)).as("outside of any request").isEmpty();
    }

    @Test
    void whatIsRolledBackIsNeverTold() {
        inTransaction(() -> append(muellerGmbh, 1));

        assertThatIllegalStateException()
                .isThrownBy(() -> inTransaction(() -> {
                    append(muellerGmbh, 2);
                    throw new IllegalStateException("the rule of the house refuses");
                }));
        inTransaction(() -> append(muellerGmbh, 3));

        assertThat(reader.versionsOf(muellerGmbh, 2)).containsExactly(1, 3);
    }

    @Test
    void aSavepointTakesItsFactsBackWithIt() {
        inTransaction(() -> {
            append(muellerGmbh, 1);
            assertThatIllegalStateException()
                    .isThrownBy(() -> nested(TransactionDefinition.PROPAGATION_NESTED)
                            .executeWithoutResult(status -> {
                                append(muellerGmbh, 2);
                                throw new IllegalStateException("only the inner part fails");
                            }));
            append(muellerGmbh, 3);
        });

        assertThat(reader.versionsOf(muellerGmbh, 2)).containsExactly(1, 3);
    }

    @Test
    void anIndependentTransactionKeepsItsFactsWhenTheOuterOneFails() {
        assertThatIllegalStateException()
                .isThrownBy(() -> inTransaction(() -> {
                    append(muellerGmbh, 1);
                    nested(TransactionDefinition.PROPAGATION_REQUIRES_NEW)
                            .executeWithoutResult(status -> append(schmidtAg, 1));
                    throw new IllegalStateException("the outer part fails");
                }));

        assertThat(reader.versionsOf(schmidtAg, 1)).containsExactly(1);
        assertThat(reader.versionsOf(muellerGmbh)).isEmpty();
    }

    @Test
    void aRefusedFactHoldsBackItsOwnKeyUntilItIsDropped() {
        UUID refused = refusedFact();
        inTransaction(() -> append(refused, 2));
        inTransaction(() -> append(schmidtAg, 1));

        assertThat(reader.versionsOf(schmidtAg, 1)).containsExactly(1);
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(endpoint.state().held())
                        .filteredOn(blockedFact -> blockedFact.key().equals(refused))
                        .singleElement()
                        .satisfies(
                                blockedFact -> assertThat(blockedFact.error()).contains("InvalidTopic")));
        UUID neighbour = keyInTheShardOf(refused);
        inTransaction(() -> append(neighbour, 1));
        reader.versionsOf(neighbour, 1);
        assertThat(jdbc.queryForObject("select count(*) from outbox where key = ?", Integer.class, refused))
                .as("what its shard has passed by")
                .isEqualTo(2);

        assertThat(endpoint.drop(refused).facts()).isEqualTo(1);

        assertThat(reader.versionsOf(refused, 1)).containsExactly(2);
    }

    @Test
    void aReleasedFactIsOfferedAgain() {
        UUID refused = refusedFact();
        await().atMost(Duration.ofMinutes(3)).until(() -> waiting.backlog().refused() > 0);
        jdbc.update("update outbox set topic = ? where key = ?", Topics.MEMBERS, refused);

        assertThat(endpoint.release(refused).facts()).isEqualTo(1);

        assertThat(reader.versionsOf(refused, 1)).containsExactly(1);
    }

    @Test
    void aTopicThatForgetsHoldsItsFactsBackUntilItIsMended() {
        setRetention(Topics.PROGRAMME, "604800000");
        try {
            inTransaction(() -> waiting.add(List.of(new NewFact(Topics.PROGRAMME, muellerGmbh, new byte[] {1}))));

            await().atMost(Duration.ofMinutes(3))
                    .untilAsserted(
                            () -> assertThat(String.valueOf(health.health().getDetails()))
                                    .contains("Topic events.programme.v1: retention.ms is 604800000, but must be -1"));
            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
            assertThat(waiting.backlog().facts()).isPositive();
        } finally {
            setRetention(Topics.PROGRAMME, "-1");
        }

        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(Status.UP));
    }

    private static void setRetention(String topic, String milliseconds) {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        var change = new AlterConfigOp(new ConfigEntry("retention.ms", milliseconds), AlterConfigOp.OpType.SET);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestPlatform.bootstrapServers()))) {
            admin.incrementalAlterConfigs(Map.of(resource, List.of(change)))
                    .all()
                    .get();
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> admin.describeConfigs(List.of(resource)).all().get().values().stream()
                            .allMatch(
                                    config -> config.get("retention.ms").value().equals(milliseconds)));
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFactNeedsATransactionAndATopicOfTheCatalogue() {
        assertThatIllegalStateException().isThrownBy(() -> append(muellerGmbh, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inTransaction(
                        () -> outbox.append("members.facts.v0", muellerGmbh, SampleFacts.registered(muellerGmbh, 1))))
                .withMessageContaining("members.facts.v0");
    }

    /** A fact for a topic whose name every broker rejects, as a faulty migration might leave it. */
    private UUID refusedFact() {
        UUID key = UUID.randomUUID();
        byte[] value = FactBytes.withRegistry(TestPlatform.registryUrl())
                .encode(Topics.MEMBERS, SampleFacts.registered(key, 1));
        inTransaction(() -> waiting.add(List.of(new NewFact("no topic", key, value))));
        return key;
    }

    /** A shard is delivered in order: when a later fact of the shard arrives, the relay has handled all earlier ones. */
    private static UUID keyInTheShardOf(UUID key) {
        return Stream.generate(UUID::randomUUID)
                .filter(other -> Math.floorMod(other.hashCode(), 16) == Math.floorMod(key.hashCode(), 16))
                .findFirst()
                .orElseThrow();
    }

    private void appendNextVersionOf(UUID key) {
        Integer version = jdbc.queryForObject(
                "update counter set version = version + 1 where key = ? returning version", Integer.class, key);
        append(key, version == null ? 0 : version);
    }

    private void append(UUID key, int version) {
        outbox.append(Topics.MEMBERS, key, SampleFacts.registered(key, version));
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private TransactionTemplate nested(int propagation) {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(propagation);
        return template;
    }
}
