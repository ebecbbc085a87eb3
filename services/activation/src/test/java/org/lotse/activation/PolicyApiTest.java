package org.lotse.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lotse.activation.stream.BrokerFacts;
import org.lotse.activation.wire.MemberFactBuilder;
import org.lotse.testplatform.TestPlatform;

/** A network publishes policies over REST, against a real broker. */
@Tag(TestPlatform.EVERYWHERE)
class PolicyApiTest {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final String YAML = "application/yaml";
    private static final String SHORTER = "{id: bylaws, recency: {activeDays: 60}}";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private final UUID network = UUID.randomUUID();
    private final MemberFactBuilder mueller = new MemberFactBuilder(network, UUID.randomUUID());
    private final String administrator = TestPlatform.token("administrator", network);
    private final String coordinator = TestPlatform.token("coordinator", network);
    private final String path = "/networks/" + network;
    private final BrokerFacts brokerFacts = new BrokerFacts();
    private final ActivationInstance instance = ActivationInstance.of("policy-" + network);

    @AfterEach
    void stop() {
        instance.close();
        brokerFacts.close();
    }

    @Test
    void aNetworkTriesItsDefinitionsThenPublishesThemAndEveryFigureNamesThem() throws Exception {
        brokerFacts.publish(
                mueller.registered(ago(400), 1),
                mueller.joined(ago(400)),
                mueller.attended(ago(390)),
                mueller.attended(ago(380)),
                mueller.attended(ago(100)));
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(brokerFacts.asOfDays(network)).containsEntry(mueller.member(), today));
        HttpResponse<String> read = instance.get(path + "/policy", coordinator);
        assertThat(ActivationInstance.json(read).get("id").asText()).isEqualTo("standard");
        String tag = read.headers().firstValue("ETag").orElseThrow();

        // the day of a member is known with its first fact, its state with its last
        JsonNode trial = await().atMost(LIMIT)
                .until(
                        () -> ActivationInstance.json(
                                instance.send("POST", path + "/policy/comparison", coordinator, YAML, SHORTER, "")),
                        tried -> tried.path("inForce")
                                        .path("byBehaviour")
                                        .path("ACTIVE")
                                        .asInt()
                                == 1);

        assertThat(trial.get("candidate").get("byBehaviour").get("AT_RISK").asInt())
                .isEqualTo(1);
        assertThat(trial.get("moves").get(0).get("from").asText()).isEqualTo("ACTIVE");
        assertThat(trial.get("movers").get(0).get("memberId").asText())
                .isEqualTo(mueller.member().toString());
        assertThat(ActivationInstance.json(instance.get(path + "/policy", coordinator))
                        .get("version")
                        .asInt())
                .isEqualTo(1);

        JsonNode published =
                ActivationInstance.json(instance.send("PUT", path + "/policy", administrator, YAML, SHORTER, tag));

        assertThat(published.get("version").asInt()).isEqualTo(2);
        assertThat(published.get("validFrom").asText()).isEqualTo(today.toString());
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(brokerFacts.figures(network))
                        .containsEntry("members-by-behaviour:AT_RISK|now|all|", 1L)
                        .doesNotContainKey("members-by-behaviour:ACTIVE|now|all|"));
        JsonNode member = instance.json(path + "/members/" + mueller.member(), coordinator);
        assertThat(member.get("behaviour").asText()).isEqualTo("AT_RISK");
        assertThat(member.get("definition").get("id").asText()).isEqualTo("bylaws");
        assertThat(member.get("definition").get("version").asInt()).isEqualTo(2);
        assertThat(instance.json(path + "/policies", coordinator)).hasSize(2);
    }

    @Test
    void whatCannotBePublishedSaysWhichSettingAndWhy() throws Exception {
        assertRefused(400, "recency.activDays", put("recency: {activDays: 60}", "\"1\"", administrator));
        assertRefused(400, "recency.dormantDays", put("recency: {dormantDays: 1}", "\"1\"", administrator));
        assertRefused(400, "validFrom", put("validFrom: " + today.minusDays(1), "\"1\"", administrator));
        assertRefused(400, "If-Match", put(SHORTER, "one", administrator));
        assertRefused(412, "If-Match", put(SHORTER, "\"7\"", administrator));
        assertRefused(428, "If-Match", put(SHORTER, "", administrator));

        assertThat(put(SHORTER, "\"1\"", coordinator).statusCode()).isEqualTo(403);
        assertThat(put(SHORTER, "\"1\"", TestPlatform.token("administrator", UUID.randomUUID()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(instance.json(path + "/policies", coordinator)).hasSize(1);
    }

    @Test
    void theProgrammeIsAnsweredForClosedMonthsAndAnUnknownEventIsRefused() throws Exception {
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(
                                instance.get(path + "/figures", coordinator).statusCode())
                        .isEqualTo(200));
        JsonNode programme = instance.json(path + "/programme?from=2026-01&to=2026-03", coordinator);

        assertThat(programme.get("periods")).hasSize(3);
        assertThat(programme.get("periods").get(0).get("figures").get("held").asInt())
                .isZero();
        assertRefused(404, "eventId", instance.get(path + "/events/" + UUID.randomUUID() + "/funnel", coordinator));
        assertRefused(400, "from", instance.get(path + "/programme?from=2026-04&to=2026-03", coordinator));
        assertThat(instance.get(path + "/programme?from=2026-01&to=2026-03", TestPlatform.token("funder", network))
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> put(String text, String ifMatch, String token) throws Exception {
        return instance.send("PUT", path + "/policy", token, YAML, text, ifMatch);
    }

    private static void assertRefused(int status, String field, HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        Map<?, ?> problem = new com.fasterxml.jackson.databind.ObjectMapper().readValue(answer.body(), Map.class);
        assertThat(String.valueOf(problem.get("errors"))).contains("field=" + field);
    }

    private String ago(int days) {
        return today.minusDays(days).toString();
    }
}
