package org.lotse.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotse.activation.stream.BrokerFacts;
import org.lotse.activation.wire.MemberFactBuilder;
import org.lotse.facts.Topics;
import org.lotse.facts.members.TermRecorded;
import org.lotse.testplatform.TestPlatform;

/** Unreadable records are kept, shown, counted, and replayed once they can be read. */
class DeadLettersTest {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final LocalDate today = ExpectedFigures.today();
    private final UUID network = UUID.randomUUID();
    private final MemberFactBuilder mueller = new MemberFactBuilder(network, UUID.randomUUID());
    private final String service = TestPlatform.token("service");
    private final BrokerFacts brokerFacts = new BrokerFacts();
    private final StubSchemaRegistry registry = new StubSchemaRegistry().doesNotKnow(TermRecorded.class);

    @AfterEach
    void stop() {
        brokerFacts.close();
        registry.close();
    }

    @Test
    void aFactOfAnUnknownSchemaIsPutAsideAndCountsOnceItCanBeRead() throws Exception {
        brokerFacts.publish(mueller.registered(ago(100), 1), mueller.joined(ago(100)), mueller.attended(ago(3)));
        brokerFacts.publish(Topics.SIGNALS, mueller.member().toString(), new byte[] {7, 7, 7});
        byte[] large = new byte[1_020_000];
        Arrays.fill(large, (byte) 7);
        brokerFacts.publish(Topics.SIGNALS, mueller.member().toString(), large);

        try (ActivationInstance instance = start()) {
            await().atMost(LIMIT)
                    .untilAsserted(
                            () -> assertThat(flaws(instance)).containsExactlyInAnyOrder("SCHEMA", "FORMAT", "FORMAT"));
            List<JsonNode> mine = mine(instance);
            assertThat(mine)
                    .allSatisfy(
                            letter -> assertThat(letter.get("reason").asText()).isNotEmpty())
                    .extracting(letter -> letter.get("size").asInt())
                    .contains(3, 1_020_000);
            bytesAreShownToWhoMaySeeAllNetworks(instance, mine);
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(brokerFacts.figures(network))
                            .containsEntry("organisations|now|all|", 1L)
                            .doesNotContainKey("members|now|all|"));

            JsonNode inVain = ActivationInstance.json(instance.post("/dead-letters/replay", service));
            assertThat(inVain.get("sent").asInt()).isZero();
            assertThat(inVain.get("unreadable").asInt()).isGreaterThanOrEqualTo(3);

            registry.learn(TermRecorded.class);
            JsonNode replayed = ActivationInstance.json(instance.post("/dead-letters/replay", service));
            assertThat(replayed.get("sent").asInt()).isPositive();

            await().atMost(LIMIT)
                    .untilAsserted(
                            () -> assertThat(brokerFacts.figures(network)).containsEntry("members|now|all|", 1L));
            assertThat(flaws(instance)).containsExactly("FORMAT", "FORMAT");
            JsonNode again = ActivationInstance.json(instance.post("/dead-letters/replay", service));
            assertThat(again.get("sent").asInt()).isZero();
            assertThat(again.get("unreadable").asInt())
                    .isEqualTo(replayed.get("unreadable").asInt());
            assertThat(brokerFacts.all(Topics.MEMBERS))
                    .filteredOn(record -> mueller.member().toString().equals(text(record.key())))
                    .hasSize(3); // registration, term, and the term again
            assertThat(metrics(instance)).contains("lotse_activation_dead_letters_open{flaw=\"FORMAT\"");
            assertThat(metrics(instance)).contains("lotse_activation_dead_letters_total");
        }
    }

    @Test
    void aRegistryOutOfReachIsAskedUntilItAnswersAndNothingIsPutAside() throws Exception {
        registry.learn(TermRecorded.class);
        // more than a thread retries before it is replaced
        registry.isAwayFor(14);
        brokerFacts.publish(mueller.registered(ago(100), 1), mueller.joined(ago(100)));

        try (ActivationInstance instance = start()) {
            await().dontCatchUncaughtExceptions()
                    .atMost(LIMIT)
                    .untilAsserted(
                            () -> assertThat(brokerFacts.figures(network)).containsEntry("members|now|all|", 1L));
            assertThat(registry.stillAwayFor()).isZero();
            assertThat(mine(instance)).isEmpty();
        }
    }

    @Test
    void onlyWhoRunsThePlatformSeesDeadLetters() throws Exception {
        try (ActivationInstance instance = start()) {
            for (String role : List.of("coordinator", "funder", "member-contact")) {
                String token = TestPlatform.token(role, network);
                assertThat(instance.get("/dead-letters", token).statusCode()).isEqualTo(403);
                assertThat(instance.post("/dead-letters/replay", token).statusCode())
                        .isEqualTo(403);
            }
            assertThat(instance.get("/dead-letters", "").statusCode()).isEqualTo(401);
            assertThat(instance.get("/dead-letters?cursor=x", service).statusCode())
                    .isEqualTo(400);
            assertThat(instance.get("/dead-letters/0/999999", service).statusCode())
                    .isEqualTo(404);
        }
    }

    private void bytesAreShownToWhoMaySeeAllNetworks(ActivationInstance instance, List<JsonNode> letters)
            throws Exception {
        JsonNode small = letters.stream()
                .filter(letter -> letter.get("size").asInt() == 3)
                .findFirst()
                .orElseThrow();
        String path = "/dead-letters/" + small.get("partition").asInt() + "/"
                + small.get("offset").asLong();
        JsonNode opened = instance.json(path, service);
        assertThat(Base64.getDecoder().decode(opened.get("valueBase64").asText()))
                .containsExactly(7, 7, 7);
        assertThat(instance.get(path, TestPlatform.token("administrator", network))
                        .statusCode())
                .isEqualTo(403);
        assertThat(instance.get("/dead-letters", TestPlatform.token("administrator", network))
                        .statusCode())
                .isEqualTo(200);
    }

    private ActivationInstance start() {
        return ActivationInstance.of(
                "letters-" + network, "--activation.store=MEMORY", "--lotse.registry.url=" + registry.url());
    }

    private List<String> flaws(ActivationInstance instance) throws Exception {
        return mine(instance).stream()
                .map(letter -> letter.get("flaw").asText())
                .toList();
    }

    /** The open dead letters of this test's member, read in small pages; other tests share the broker. */
    private List<JsonNode> mine(ActivationInstance instance) throws Exception {
        List<JsonNode> mine = new ArrayList<>();
        String cursor = "";
        while (true) {
            JsonNode page = instance.json("/dead-letters?size=50&cursor=" + cursor, service);
            page.get("items").forEach(letter -> {
                if (letter.get("key").asText().equals(mueller.member().toString())) {
                    mine.add(letter);
                }
            });
            if (page.get("next").isNull()) {
                return mine;
            }
            cursor = page.get("next").asText();
        }
    }

    private String metrics(ActivationInstance instance) throws Exception {
        return instance.get("/actuator/prometheus", TestPlatform.token("service"))
                .body();
    }

    private String ago(int days) {
        return today.minusDays(days).toString();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
