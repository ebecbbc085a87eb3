package org.lotse.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lotse.activation.stream.BrokerFacts;
import org.lotse.activation.wire.MemberFactBuilder;
import org.lotse.facts.signals.SignalKind;
import org.lotse.testplatform.TestPlatform;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The service as a whole against a real broker. */
@Tag(TestPlatform.EVERYWHERE)
class ActivationApplicationTest {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private final UUID network = UUID.randomUUID();
    private final MemberFactBuilder mueller = new MemberFactBuilder(network, UUID.randomUUID());
    private final MemberFactBuilder schulze = new MemberFactBuilder(network, UUID.randomUUID());
    private final HttpClient http = HttpClient.newHttpClient();
    private final BrokerFacts brokerFacts = new BrokerFacts();
    private final String group = "activation-" + network;
    private ConfigurableApplicationContext service;

    /** Starts at the log end: other tests may have recorded facts at a noon still to come, which would advance the day here, too. */
    @BeforeEach
    void aYearOfTwoFirms() throws Exception {
        brokerFacts.startAtLogEnd(group);
        service = start("first");
        for (MemberFactBuilder firm : new MemberFactBuilder[] {mueller, schulze}) {
            firm.learnedOn(today.minusDays(1).toString());
            brokerFacts.publish(
                    firm.registered(ago(400), 1),
                    firm.joined(ago(400)),
                    firm.attended(ago(390)),
                    firm.attended(ago(20)));
        }
    }

    @AfterEach
    void stop() {
        service.close();
        brokerFacts.close();
    }

    @Test
    void figuresAreTheSameAfterARestartAndAfterARebuildFromTheLog() throws Exception {
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(brokerFacts.figures(network))
                        .containsEntry("members|now|all|", 2L)
                        .containsEntry(
                                "attendances|" + today.minusDays(20).toString().substring(0, 7) + "|all|", 2L));
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(get("/figures").statusCode()).isEqualTo(200));
        // the facts were recorded yesterday: figures change once more when the stream's day reaches today
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(brokerFacts.asOfDays(network))
                        .containsOnly(Map.entry(mueller.member(), today), Map.entry(schulze.member(), today)));
        Map<String, Long> before = brokerFacts.figures(network);
        JsonNode explanation = json(get("/members/" + mueller.member() + "/explanation"));

        service.close();
        service = start("elsewhere");

        await().atMost(LIMIT).untilAsserted(() -> {
            HttpResponse<String> answer = get("/members/" + mueller.member() + "/explanation");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(json(answer).get("contributions")).isEqualTo(explanation.get("contributions"));
        });
        assertThat(brokerFacts.figures(network)).isEqualTo(before);

        brokerFacts.publish(mueller.attended(ago(1)));

        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(
                                json(get("/figures")).get("score").decimalValue())
                        .isGreaterThan(explanation.get("member").get("score").decimalValue()));
    }

    /** Selects a zone whose current date differs from Berlin's. */
    @Test
    void todayIsTheDayThatItIsInTheNetwork() throws Exception {
        boolean morning = LocalTime.now(ZoneId.of("Europe/Berlin")).getHour() < 12;
        ZoneId zone = ZoneId.of(morning ? "Pacific/Midway" : "Pacific/Kiritimati");
        UUID overseas = UUID.randomUUID();
        MemberFactBuilder firm = new MemberFactBuilder(overseas, UUID.randomUUID(), zone).learnedOn(ago(3));
        brokerFacts.publishZone(overseas, zone);
        // before the network's own record arrives, its days are Berlin's
        await().atMost(LIMIT)
                .untilAsserted(() ->
                        assertThat(asOf(overseas)).isEqualTo(LocalDate.now(zone).toString()));

        brokerFacts.publish(firm.registered(ago(40), 1), firm.joined(ago(40)));

        await().atMost(LIMIT).untilAsserted(() -> {
            LocalDate there = LocalDate.now(zone);
            assertThat(brokerFacts.asOfDays(overseas)).containsOnly(Map.entry(firm.member(), there));
            assertThat(asOf(overseas)).isEqualTo(there.toString());
        });
    }

    private String asOf(UUID where) throws Exception {
        HttpResponse<String> answer = ask("/networks/" + where + "/figures", TestPlatform.token("coordinator", where));
        return json(answer).at("/definition/asOf").asText();
    }

    @Test
    void aMemberIsExplainedAndTheNetworkSummedUp() throws Exception {
        await().atMost(LIMIT).untilAsserted(() -> {
            assertThat(get("/figures").statusCode()).isEqualTo(200);
            assertThat(json(get("/figures")).get("members").asInt()).isEqualTo(2);
            // registrations are read before activity
            assertThat(json(get("/members/" + mueller.member() + "/explanation"))
                            .get("contributions"))
                    .hasSize(2);
        });
        brokerFacts.publish(schulze.did(SignalKind.CONTRIBUTED, ago(1)));

        JsonNode explained = json(get("/members/" + mueller.member() + "/explanation?since=" + ago(100)));
        assertThat(explained.get("contributions")).hasSize(2);
        assertThat(explained
                        .get("contributions")
                        .get(0)
                        .get("pointsNow")
                        .decimalValue()
                        .add(explained
                                .get("contributions")
                                .get(1)
                                .get("pointsNow")
                                .decimalValue()))
                .isEqualByComparingTo(explained.get("member").get("score").decimalValue());
        JsonNode changes = explained.get("changes");
        assertThat(changes.get("learnedSince")).hasSize(1);
        assertThat(changes.get("scoreThenCertain").asBoolean()).isTrue();
        assertThat(changes.get("learned")
                        .decimalValue()
                        .add(changes.get("added").decimalValue()))
                .isEqualByComparingTo(changes.get("scoreNow").decimalValue());
        assertThat(explained.get("activation").get("completedBy")).hasSize(2);
        assertThat(explained.get("behaviour").get("reason").asText()).isEqualTo("activated-days-ago:20");
        assertThat(explained.get("contract").get("state").asText()).isEqualTo("CURRENT");
        assertThat(explained.get("member").get("silentDays").asInt()).isEqualTo(20);

        JsonNode standing = json(get("/members/" + mueller.member() + "/standing"));
        assertThat(standing.get("recencyDays").asInt()).isEqualTo(20);
        assertThat(standing.get("peers").asInt()).isEqualTo(1);
        assertThat(standing.get("withoutPercentiles").asText()).isEqualTo("fewer-than-5-peers");

        JsonNode past = json(get("/figures?asOf=" + ago(399)));
        assertThat(past.get("members").asInt()).isEqualTo(2);
        assertThat(past.get("byBehaviour").get("NEW").asInt()).isEqualTo(2);

        assertThat(get("/members/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(get("/members/" + UUID.randomUUID() + "/standing").statusCode())
                .isEqualTo(404);
        assertThat(get("/members/" + mueller.member() + "/standing?asOf=1066-10-14")
                        .statusCode())
                .isEqualTo(400);
        assertThat(get("/figures?dimension=colour").statusCode()).isEqualTo(400);
        assertThat(json(get("/policy")).get("id").asText()).isEqualTo("standard");
        assertThat(ask("/networks/" + UUID.randomUUID() + "/figures", TestPlatform.token("coordinator", network))
                        .statusCode())
                .isEqualTo(403);
        assertThat(ask("/networks/" + network + "/figures", TestPlatform.token("funder", network))
                        .statusCode())
                .isEqualTo(403);
        assertThat(ask("/actuator/health", "").statusCode()).isEqualTo(200);
    }

    private String ago(int days) {
        return today.minusDays(days).toString();
    }

    private ConfigurableApplicationContext start(String stateDir) {
        return new SpringApplicationBuilder(ActivationApplication.class)
                .initializers(new TestPlatform())
                .run(
                        "--spring.config.name=activation",
                        "--server.port=0",
                        "--activation.group=" + group,
                        "--activation.state-dir="
                                + Path.of("target").resolve("state-" + network).resolve(stateDir));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return ask("/networks/" + network + path, TestPlatform.token("coordinator", network));
    }

    private HttpResponse<String> ask(String path, String token) throws IOException, InterruptedException {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }
}
