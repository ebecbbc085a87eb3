package org.lotse.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lotse.activation.storage.LocalPartitions;
import org.lotse.activation.stream.BrokerFacts;
import org.lotse.activation.wire.MemberFactBuilder;
import org.lotse.testplatform.TestPlatform;

/** Two instances share the members of a network; each of them answers for all members. */
@Tag(TestPlatform.EVERYWHERE)
class SeveralInstancesTest {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final int FIRMS = 6;

    private final LocalDate today = ExpectedFigures.today();
    private final UUID network = UUID.randomUUID();
    private final String group = "several-" + network;
    private final String token = TestPlatform.token("coordinator", network);
    private final List<MemberFactBuilder> firms = new ArrayList<>();
    private final BrokerFacts brokerFacts = new BrokerFacts();
    private final ActivationInstance first = ActivationInstance.of(group);

    @BeforeEach
    void aYearOfSomeFirms() {
        for (int i = 0; i < FIRMS; i++) {
            MemberFactBuilder firm = new MemberFactBuilder(network, UUID.randomUUID()).learnedOn(ago(1));
            firms.add(firm);
            brokerFacts.publish(
                    firm.registered(ago(400), 1),
                    firm.joined(ago(400)),
                    firm.attended(ago(390)),
                    firm.attended(ago(20)));
        }
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(brokerFacts.asOfDays(network).values())
                        .hasSize(FIRMS)
                        .containsOnly(today));
        await().atMost(LIMIT)
                .untilAsserted(
                        () -> assertThat(first.get(path("/figures"), token).statusCode())
                                .isEqualTo(200));
    }

    @AfterEach
    void stop() {
        first.close();
        brokerFacts.close();
    }

    @Test
    void everyInstanceAnswersForAll() throws Exception {
        JsonNode figures = first.json(path("/figures"), token);
        assertThat(figures.get("members").asInt()).isEqualTo(FIRMS);

        try (ActivationInstance second = ActivationInstance.of(group)) {
            await().atMost(LIMIT).until(() -> shared(first, second));

            for (ActivationInstance instance : List.of(first, second)) {
                assertThat(withoutTime(instance.json(path("/figures"), token))).isEqualTo(withoutTime(figures));
                assertThat(instance.json(path("/figures?asOf=" + ago(395)), token)
                                .get("byBehaviour")
                                .get("NEW")
                                .asInt())
                        .isEqualTo(FIRMS);
                for (MemberFactBuilder firm : firms) {
                    String explanation = path("/members/" + firm.member() + "/explanation");
                    assertThat(instance.json(explanation, token).get("contributions"))
                            .hasSize(2);
                    assertThat(instance.json(explanation + "?asOf=" + ago(100), token)
                                    .get("contributions"))
                            .hasSize(1);
                }
                evidenceAddsUp(instance);
            }
            assertThat(second.get(path("/members/" + UUID.randomUUID()), token).statusCode())
                    .isEqualTo(404);
            aPartIsGivenOnlyByWhoHasItAndOnlyToWhoMaySeeIt(first, second);
        }
        await().atMost(LIMIT)
                .untilAsserted(
                        () -> assertThat(first.get(path("/figures"), token).statusCode())
                                .isEqualTo(200));
    }

    @Test
    void asAtADayMeansThatDayByWhatIsKnownNow() throws Exception {
        MemberFactBuilder firm = firms.getFirst();
        String then = "/members/" + firm.member() + "?asOf=" + ago(200);
        String before = first.json(path(then), token).get("lastQualifyingOn").asText();

        brokerFacts.publish(firm.attended(ago(210)));

        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(first.json(path(then), token)
                                .get("lastQualifyingOn")
                                .asText())
                        .isEqualTo(ago(210)));
        assertThat(before).isEqualTo(ago(390));
        String month = ago(210).substring(0, 7);
        String evidence = path("/figures/evidence?metric=signals:REGISTERED&period=" + month);
        assertThat(first.json(evidence, token).get("total").asInt()).isZero();
        assertThat(first.json(path("/figures/evidence?metric=attendances&period=" + month + "&asOf=" + ago(200)), token)
                        .get("items")
                        .get(0)
                        .get("memberId")
                        .asText())
                .isEqualTo(firm.member().toString());
        assertThat(first.json(path("/figures/evidence?metric=attendances&period=" + month + "&asOf=" + ago(211)), token)
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void anInstanceOutOfReachMeansNoAnswerRatherThanHalfAFigure() throws Exception {
        // no server listens on port 1
        try (ActivationInstance second = ActivationInstance.of(group, "--activation.address=127.0.0.1:1")) {
            await().atMost(LIMIT).until(() -> shared(first, second));

            for (String question :
                    List.of("/figures", "/figures?asOf=" + ago(10), "/figures/evidence?metric=members")) {
                HttpResponse<String> answer = first.get(path(question), token);
                assertThat(answer.statusCode()).as(question).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(answer.body()).contains("instance-out-of-reach");
            }
            // the second instance reaches the first, so its answers are complete
            assertThat(second.json(path("/figures"), token).get("members").asInt())
                    .isEqualTo(FIRMS);
        }
    }

    private void evidenceAddsUp(ActivationInstance instance) throws Exception {
        String month = today.minusDays(20).toString().substring(0, 7);
        String question = path("/figures/evidence?metric=attendances&period=" + month + "&size=4");
        JsonNode page = instance.json(question, token);
        assertThat(page.get("total").asLong())
                .isEqualTo(brokerFacts.figures(network).get("attendances|" + month + "|all|"));
        assertThat(page.get("members").asInt()).isEqualTo(FIRMS);
        assertThat(page.get("definition").get("asOf").asText()).isEqualTo(today.toString());
        JsonNode rest = instance.json(question + "&cursor=" + page.get("next").asText(), token);
        assertThat(rest.get("next").isNull()).isTrue();
        List<JsonNode> items = new ArrayList<>();
        page.get("items").forEach(items::add);
        rest.get("items").forEach(items::add);
        assertThat(items)
                .extracting(item -> item.get("memberId").asText())
                .doesNotHaveDuplicates()
                .hasSize(FIRMS);
        assertThat(items).allSatisfy(item -> {
            assertThat(item.get("facts")).hasSize(1);
            assertThat(item.get("facts").get(0).get("day").asText()).isEqualTo(ago(20));
            assertThat(item.get("facts").get(0).get("signalId").isNull()).isFalse();
        });

        assertThat(instance.json(path("/figures/evidence?metric=members&asOf=" + ago(399)), token)
                        .get("total")
                        .asInt())
                .isEqualTo(FIRMS);
        assertThat(instance.json(path("/figures/evidence?metric=members&asOf=" + ago(410)), token)
                        .get("total")
                        .asInt())
                .isZero();
        for (String wrong : List.of(
                "metric=meetings",
                "metric=members&period=yesterday",
                "metric=members&dimension=colour",
                "metric=members&cursor=x",
                "metric=members&asOf=1066-10-14")) {
            HttpResponse<String> answer = instance.get(path("/figures/evidence?" + wrong), token);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(answer.body()).contains("\"field\"");
        }
    }

    private void aPartIsGivenOnlyByWhoHasItAndOnlyToWhoMaySeeIt(ActivationInstance one, ActivationInstance other)
            throws Exception {
        String figures = path("/parts/0/figures");
        assertThat(List.of(
                        one.get(figures, token).statusCode(),
                        other.get(figures, token).statusCode()))
                .containsExactlyInAnyOrder(200, 409);
        for (String part : List.of("/parts/0/figures", "/parts/0/members", "/parts/0/members/" + UUID.randomUUID())) {
            assertThat(one.get(path(part), TestPlatform.token("coordinator", UUID.randomUUID()))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(one.get(path(part), TestPlatform.token("funder", network))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    /** Whether each instance has one of the two partitions. */
    private static boolean shared(ActivationInstance one, ActivationInstance other) {
        LocalPartitions ones = one.bean(LocalPartitions.class);
        LocalPartitions others = other.bean(LocalPartitions.class);
        return ones.has(0) != ones.has(1) && others.has(0) != others.has(1) && ones.has(0) != others.has(0);
    }

    private static JsonNode withoutTime(JsonNode figures) {
        JsonNode copy = figures.deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) copy.get("definition")).remove("computedAt");
        return copy;
    }

    private String path(String question) {
        return "/networks/" + network + question;
    }

    private String ago(int days) {
        return today.minusDays(days).toString();
    }
}
