package org.lotse.engagement.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.engagement.EngagementServiceTest;
import org.lotse.engagement.MemberFactProducer;
import org.lotse.engagement.SignalsApi;
import org.lotse.facts.Topics;
import org.lotse.facts.signals.SignalRecorded;
import org.lotse.testplatform.ApiClient;
import org.lotse.testplatform.ApiResponse;
import org.lotse.testplatform.TopicFactReader;
import org.springframework.boot.test.web.server.LocalServerPort;

@EngagementServiceTest
class InboxTest {

    @LocalServerPort
    private int port;

    private ApiClient apiClient;

    @BeforeEach
    void sitDown() {
        apiClient = ApiClient.of(port, UUID.randomUUID());
    }

    @Test
    void aCoordinatorSaysWhomAParkedSignalConcerns() {
        String id = parked("1");
        UUID member = UUID.randomUUID();
        try (MemberFactProducer memberFactProducer = new MemberFactProducer(apiClient.network())) {
            memberFactProducer.register(member);
        }

        await().atMost(Duration.ofMinutes(3)).until(() -> assigned(id, member).status() == 204);

        try (TopicFactReader topicFactReader = new TopicFactReader(Topics.SIGNALS, apiClient.network())) {
            assertThat(topicFactReader
                            .await(SignalRecorded.class, f -> f.size() == 1)
                            .getFirst()
                            .getMemberId())
                    .isEqualTo(member);
        }
        assertThat(apiClient.get("/inbox").body().path("items")).isEmpty();
        assertThat(assigned(id, member).problem()).isEqualTo("not-parked");
    }

    @Test
    void nobodyUnknownCanBeNamed() {
        assertThat(assigned(parked("1"), UUID.randomUUID()).field()).isEqualTo("memberId");
    }

    @Test
    void whatIsDismissedIsGoneAndDoesNotComeBackWhenItIsSentAgain() {
        String id = parked("1");

        assertThat(apiClient.delete("/inbox/" + id).status()).isEqualTo(204);

        assertThat(SignalsApi.send(apiClient, signal("1"))
                        .body()
                        .path("repeated")
                        .asInt())
                .isEqualTo(1);
        assertThat(apiClient.get("/inbox").body().path("items")).isEmpty();
    }

    @Test
    void theInboxComesInPages() {
        parked("1");
        parked("2");
        parked("3");

        ApiResponse first = apiClient.get("/inbox?size=2");
        ApiResponse second = apiClient.get("/inbox?size=2&cursor=" + first.text("next"));

        assertThat(first.body().path("items")).hasSize(2);
        assertThat(second.body().path("items")).hasSize(1);
        assertThat(second.body().path("next").isNull()).isTrue();
        assertThat(apiClient.get("/inbox?cursor=x").field()).isEqualTo("cursor");
    }

    @Test
    void aTokenOfOneNetworkOpensNoDoorOfAnother() {
        String id = parked("1");
        ApiClient there = apiClient.forNetwork(UUID.randomUUID());

        assertThat(SignalsApi.send(there, signal("1")).status()).isEqualTo(403);
        assertThat(SignalsApi.sendBatch(there, "[]").status()).isEqualTo(403);
        assertThat(there.get("/inbox").status()).isEqualTo(403);
        assertThat(there.delete("/inbox/" + id).status()).isEqualTo(403);
        assertThat(there.post("/inbox/" + id + "/assignment", "{}").status()).isEqualTo(403);
        assertThat(apiClient.withRole("funder").get("/inbox").status()).isEqualTo(403);
        assertThat(ApiClient.of(port, UUID.randomUUID()).delete("/inbox/" + id).status())
                .as("the row of another network is not there")
                .isEqualTo(404);
    }

    private String parked(String id) {
        return SignalsApi.send(apiClient, signal(id))
                .body()
                .path("parked")
                .path(0)
                .path("inboxId")
                .asString();
    }

    private ApiResponse assigned(String id, UUID member) {
        return apiClient.post("/inbox/" + id + "/assignment", "{'memberId': '" + member + "'}");
    }

    private static String signal(String id) {
        return "{'specversion': '1.0', 'id': '%s', 'source': 'forum', 'type': 'org.lotse.signal.forum-posted', 'subject': 'person:%s'}"
                .formatted(id, new UUID(3, 3));
    }
}
