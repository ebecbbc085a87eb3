package org.lotse.engagement.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.engagement.EngagementServiceTest;
import org.lotse.engagement.MemberFactProducer;
import org.lotse.engagement.SignalsApi;
import org.lotse.facts.Topics;
import org.lotse.facts.signals.SignalKind;
import org.lotse.facts.signals.SignalRecorded;
import org.lotse.networkzones.NetworkZones;
import org.lotse.tenancy.CurrentNetwork;
import org.lotse.testplatform.ApiClient;
import org.lotse.testplatform.ApiResponse;
import org.lotse.testplatform.TestNetworkPublisher;
import org.lotse.testplatform.TopicFactReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngagementServiceTest
class ReceivingSignalsTest {

    private static final Duration LONG = Duration.ofMinutes(3);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private NetworkZones zones;

    private ApiClient apiClient;
    private UUID anna;
    private UUID muellerGmbh;

    @BeforeEach
    void annaIsKnownAtMuellerGmbh() {
        apiClient = ApiClient.of(port, UUID.randomUUID());
        anna = UUID.randomUUID();
        try (MemberFactProducer memberFactProducer = new MemberFactProducer(apiClient.network())) {
            muellerGmbh = memberFactProducer.register(UUID.randomUUID());
            memberFactProducer.assign(anna, muellerGmbh, "2024-01-01");
        }
        await().atMost(LONG).until(() -> known("known_person") == 1);
    }

    @Test
    void aSignalOfAPersonCountsForTheirMember() {
        ApiResponse apiResponse =
                SignalsApi.send(apiClient, signal("1", "person:" + anna, "'data': {'minutes': 45, 'actor': 'PERSON'}"));

        assertThat(apiResponse.status()).isEqualTo(202);
        assertThat(apiResponse.body().path("accepted").asInt()).isEqualTo(1);
        try (TopicFactReader topicFactReader = new TopicFactReader(Topics.SIGNALS, apiClient.network())) {
            SignalRecorded fact = topicFactReader
                    .await(SignalRecorded.class, f -> f.size() == 1)
                    .getFirst();
            assertThat(fact.getMemberId()).isEqualTo(muellerGmbh);
            assertThat(fact.getPersonId()).isEqualTo(anna);
            assertThat(fact.getKind()).isEqualTo(SignalKind.SERVICE_USED);
            assertThat(fact.getMinutes()).isEqualTo(45);
            assertThat(fact.getHead().getSource()).isEqualTo("crm");
            assertThat(topicFactReader.lines().getFirst().key()).isEqualTo(muellerGmbh.toString());
        }
    }

    @Test
    void aSignalShortlyBeforeMidnightCountsForWhomThePersonActedThatDayWhereTheNetworkIs() {
        TestNetworkPublisher.publish(apiClient.network(), 1, "America/New_York");
        await().atMost(LONG).until(() -> zones.of(apiClient.network()).equals(ZoneId.of("America/New_York")));
        try (MemberFactProducer memberFactProducer = new MemberFactProducer(apiClient.network())) {
            memberFactProducer.assign(anna, memberFactProducer.register(UUID.randomUUID()), "2026-03-02");
        }
        await().atMost(LONG).until(() -> known("known_person") == 2);

        // 23:30 on 1 March in New York, already 2 March in Berlin
        SignalsApi.send(
                apiClient, signal("1", "person:" + anna, "").replace("2026-03-01T17:00:00Z", "2026-03-02T04:30:00Z"));

        try (TopicFactReader topicFactReader = new TopicFactReader(Topics.SIGNALS, apiClient.network())) {
            SignalRecorded fact = topicFactReader
                    .await(SignalRecorded.class, f -> f.size() == 1)
                    .getFirst();
            assertThat(fact.getMemberId()).isEqualTo(muellerGmbh);
            assertThat(fact.getHead().getZone()).isEqualTo("America/New_York");
        }
    }

    @Test
    void theSameSignalTwiceChangesNothing() {
        String signal = signal("1", "member:" + muellerGmbh, "'data': {'minutes': 5, 'actor': 'PERSON'}");
        SignalsApi.send(apiClient, signal);

        ApiResponse again = SignalsApi.send(
                apiClient, signal.replace("'minutes': 5, 'actor': 'PERSON'", "'actor': 'PERSON', 'minutes': 5"));
        SignalsApi.send(apiClient, signal("2", "member:" + muellerGmbh, ""));

        assertThat(again.status()).isEqualTo(202);
        assertThat(again.body().path("repeated").asInt()).isEqualTo(1);
        try (TopicFactReader topicFactReader = new TopicFactReader(Topics.SIGNALS, apiClient.network())) {
            assertThat(topicFactReader.await(
                            SignalRecorded.class, f -> f.stream().anyMatch(s -> s.getMinutes() == null)))
                    .hasSize(2);
        }
    }

    @Test
    void theSameIdWithOtherContentIsAConflictThatNamesIt() {
        SignalsApi.send(apiClient, signal("4711", "member:" + muellerGmbh, ""));

        ApiResponse other =
                SignalsApi.send(apiClient, signal("4711", "member:" + muellerGmbh, "'data': {'minutes': 5}"));
        ApiResponse inOneBatch = SignalsApi.sendBatch(
                apiClient,
                "[" + signal("9", "member:" + muellerGmbh, "") + "," + signal("9", "person:" + anna, "") + "]");

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.body().toString()).contains("4711");
        assertThat(inOneBatch.status()).isEqualTo(409);
    }

    @Test
    void aBatchWithOneBadSignalIsRefusedAsAWhole() {
        ApiResponse refused = SignalsApi.sendBatch(
                apiClient,
                "[" + signal("1", "person:" + anna, "") + ","
                        + signal("2", "anna", "'data': {'minutes': 1441}")
                                .replace("service-used", "attended")
                                .replace("'2026-03-01T17:00:00Z'", "'1999-12-31T23:59:59Z'")
                        + ", 7]");
        ApiResponse good = SignalsApi.sendBatch(
                apiClient, "[" + signal("1", "person:" + anna, "") + "," + signal("2", "person:" + anna, "") + "]");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()
                        .path("errors")
                        .valueStream()
                        .map(e -> e.path("field").asString()))
                .containsExactly("[1].type", "[1].subject", "[1].time", "[1].data.minutes", "[2]");
        assertThat(good.body().path("accepted").asInt())
                .as("nothing of the bad batch was taken")
                .isEqualTo(2);
    }

    @Test
    void aThousandSignalsGoInAtOnceAndOneMoreIsTooLarge() {
        String thousand = IntStream.range(0, 1000)
                .mapToObj(i -> signal("m" + i, "person:" + anna, ""))
                .collect(Collectors.joining(","));

        assertThat(SignalsApi.sendBatch(apiClient, "[" + thousand + "]")
                        .body()
                        .path("accepted")
                        .asInt())
                .isEqualTo(1000);
        assertThat(SignalsApi.sendBatch(apiClient, "[" + thousand + "," + signal("x", "person:" + anna, "") + "]")
                        .status())
                .isEqualTo(413);
        try (TopicFactReader topicFactReader = new TopicFactReader(Topics.SIGNALS, apiClient.network())) {
            topicFactReader.await(SignalRecorded.class, f -> f.size() == 1000);
        }
    }

    @Test
    void whatIsNoCloudEventIsRefusedAndTheServiceStaysUp() {
        String later = Instant.now().plus(Duration.ofDays(2)).toString();

        assertThat(SignalsApi.send(apiClient, "\0\0\0\0").problem()).isEqualTo("unreadable");
        assertThat(SignalsApi.send(apiClient, "{}").body().path("errors")).hasSize(5);
        assertThat(SignalsApi.sendBatch(apiClient, "{}").problem()).isEqualTo("not-a-batch");
        assertThat(SignalsApi.send(apiClient, "{'a': '" + "0".repeat(5 * 1024 * 1024) + "'}")
                        .status())
                .isEqualTo(413);
        assertThat(apiClient
                        .post("/signals", "{}", "Content-Type", "application/json")
                        .status())
                .isEqualTo(415);
        assertThat(SignalsApi.send(apiClient, signal("1", "person:" + anna, "").replace("2026-03-01T17:00:00Z", later))
                        .field())
                .isEqualTo("time");
        assertThat(SignalsApi.send(apiClient, signal("1", "person:" + anna, "'data': 'nothing'"))
                        .field())
                .isEqualTo("data");
        assertThat(SignalsApi.send(apiClient, signal("1", "person:" + anna, "")).status())
                .isEqualTo(202);
    }

    @Test
    void aSignalOfSomebodyUnknownWaitsAndIsOnItsWayOnceTheyAreKnown() {
        UUID ben = UUID.randomUUID();

        ApiResponse parked = SignalsApi.send(apiClient, signal("1", "person:" + ben, ""));
        ApiResponse again = SignalsApi.send(apiClient, signal("1", "person:" + ben, ""));

        assertThat(parked.status()).isEqualTo(202);
        assertThat(parked.body().path("parked").path(0).path("subject").asString())
                .isEqualTo("person:" + ben);
        assertThat(again.body().path("parked")).hasSize(1);
        try (MemberFactProducer memberFactProducer = new MemberFactProducer(apiClient.network());
                TopicFactReader topicFactReader = new TopicFactReader(Topics.SIGNALS, apiClient.network())) {
            memberFactProducer.assign(ben, muellerGmbh, "2026-06-01");
            assertThat(topicFactReader
                            .await(SignalRecorded.class, f -> f.size() == 1)
                            .getFirst()
                            .getPersonId())
                    .isEqualTo(ben);
        }
        await().atMost(LONG)
                .until(() -> apiClient.get("/inbox").body().path("items").isEmpty());
    }

    @Test
    void bytesThatAreNoFactHoldUpNobodyBehindThem() {
        UUID late = UUID.randomUUID();
        try (MemberFactProducer memberFactProducer = new MemberFactProducer(apiClient.network())) {
            memberFactProducer.produceGarbage(late);
            memberFactProducer.register(late);
        }

        await().atMost(LONG).until(() -> known("known_member") == 2);
    }

    @Test
    void aMemberThatWasTakenBackIsUnknownAgain() {
        try (MemberFactProducer memberFactProducer = new MemberFactProducer(apiClient.network())) {
            memberFactProducer.retract(muellerGmbh);
        }
        await().atMost(LONG).until(() -> known("known_member where gone") == 1);

        ApiResponse apiResponse = SignalsApi.send(apiClient, signal("1", "person:" + anna, ""));

        assertThat(apiResponse.body().path("parked")).hasSize(1);
    }

    private int known(String table) {
        return CurrentNetwork.during(
                apiClient.network(),
                () -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single());
    }

    private static String signal(String id, String subject, String rest) {
        return """
                {'specversion': '1.0', 'id': '%s', 'source': 'crm', 'type': 'org.lotse.signal.service-used',
                 'subject': '%s', 'time': '2026-03-01T17:00:00Z'%s}""".formatted(id, subject, rest.isEmpty() ? "" : ", " + rest);
    }
}
