package org.lotse.events.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.events.EventsServiceTest;
import org.lotse.facts.Topics;
import org.lotse.facts.programme.EventKind;
import org.lotse.facts.programme.EventRecorded;
import org.lotse.facts.programme.EventRetracted;
import org.lotse.networkzones.NetworkZones;
import org.lotse.testplatform.ApiClient;
import org.lotse.testplatform.ApiResponse;
import org.lotse.testplatform.TestNetworkPublisher;
import org.lotse.testplatform.TopicFactReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EventsServiceTest
class PlanningEventTest {

    @LocalServerPort
    private int port;

    @Autowired
    private NetworkZones zones;

    private ApiClient apiClient;

    @BeforeEach
    void sitDown() {
        apiClient = ApiClient.of(port, UUID.randomUUID());
    }

    @Test
    void aPlannedEventIsToldWithItsSessionsInTheUsualZoneWhileTheNetworkNamesNone() {
        ApiResponse planned = apiClient.post("/events", """
                {'title': 'Robotik für Kleinbetriebe', 'kind': 'TRAINING', 'seriesName': 'Werkstatt', 'topics': ['robotics'],
                 'sessions': [{'day': '2026-03-29', 'startsAt': '18:00', 'endsAt': '20:30'}]}""");

        assertThat(planned.status()).isEqualTo(201);
        assertThat(planned.etag()).isEqualTo("\"1\"");
        try (TopicFactReader topicFactReader = new TopicFactReader(Topics.PROGRAMME, apiClient.network())) {
            EventRecorded fact = topicFactReader
                    .await(EventRecorded.class, facts -> facts.size() == 1)
                    .getFirst();
            assertThat(fact.getEventId()).hasToString(planned.text("id"));
            assertThat(fact.getKind()).isEqualTo(EventKind.TRAINING);
            assertThat(fact.getSessions().getFirst().getStartsAt()).hasToString("2026-03-29T16:00:00Z");
            assertThat(fact.getHead().getZone()).isNull();
        }
    }

    @Test
    void aNetworkInNewYorkMeansItsOwnEveningAndSaysSo() {
        TestNetworkPublisher.publish(apiClient.network(), 1, "America/New_York");
        await().atMost(Duration.ofMinutes(3))
                .until(() -> zones.of(apiClient.network()).equals(ZoneId.of("America/New_York")));

        apiClient.post("/events", """
                {'title': 'Robotics', 'kind': 'TRAINING',
                 'sessions': [{'day': '2026-03-29', 'startsAt': '18:00', 'endsAt': '20:30'}]}""");

        try (TopicFactReader topicFactReader = new TopicFactReader(Topics.PROGRAMME, apiClient.network())) {
            EventRecorded fact = topicFactReader
                    .await(EventRecorded.class, facts -> facts.size() == 1)
                    .getFirst();
            assertThat(fact.getSessions().getFirst().getDay()).isEqualTo("2026-03-29");
            assertThat(fact.getSessions().getFirst().getStartsAt()).hasToString("2026-03-29T22:00:00Z");
            assertThat(fact.getHead().getZone()).isEqualTo("America/New_York");
        }
    }

    @Test
    void theSameRequestTwiceMakesOneEvent() {
        String request = "{'title': 'Stammtisch', 'kind': 'MEETING', 'sessions': [{'day': '2026-02-03'}]}";

        ApiResponse first = apiClient.post("/events", request, "Idempotency-Key", "k-1");
        ApiResponse second = apiClient.post("/events", request, "Idempotency-Key", "k-1");
        ApiResponse other = apiClient.post("/events", request.replace("Stammtisch", "Messe"), "Idempotency-Key", "k-1");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.text("id")).isEqualTo(first.text("id"));
        assertThat(other.problem()).isEqualTo("id-used-otherwise");
        assertThat(apiClient.get("/events").body().path("items")).hasSize(1);
    }

    @Test
    void aChangeNeedsTheVersionItWasMeantFor() {
        ApiResponse planned = apiClient.post(
                "/events", "{'title': 'Stammtisch', 'kind': 'MEETING', 'sessions': [{'day': '2026-02-03'}]}");
        String path = "/events/" + planned.text("id");

        ApiResponse changed = apiClient.patch(path, "{'place': 'Cottbus'}", "If-Match", planned.etag());
        ApiResponse late = apiClient.patch(path, "{'place': 'Görlitz'}", "If-Match", planned.etag());
        ApiResponse blind = apiClient.patch(path, "{'place': 'Görlitz'}");

        assertThat(changed.text("place")).isEqualTo("Cottbus");
        assertThat(changed.text("title")).isEqualTo("Stammtisch");
        assertThat(changed.body().path("sessions").path(0).path("sessionId"))
                .isEqualTo(planned.body().path("sessions").path(0).path("sessionId"));
        assertThat(late.status()).isEqualTo(412);
        assertThat(blind.status()).isEqualTo(428);
    }

    @Test
    void anEventThatNeverWasIsTakenBack() {
        ApiResponse planned = apiClient.post(
                "/events", "{'title': 'Irrtum', 'kind': 'MEETING', 'sessions': [{'day': '2026-02-03'}]}");

        ApiResponse gone = apiClient.delete("/events/" + planned.text("id"));

        assertThat(gone.status()).isEqualTo(204);
        assertThat(apiClient.get("/events/" + planned.text("id")).problem()).isEqualTo("unknown-event");
        try (TopicFactReader topicFactReader = new TopicFactReader(Topics.PROGRAMME, apiClient.network())) {
            assertThat(topicFactReader
                            .await(EventRetracted.class, facts -> facts.size() == 1)
                            .getFirst()
                            .getVersion())
                    .isEqualTo(2);
        }
    }

    @Test
    void daysAndTimesThatNobodyMeansAreRefusedWithTheirField() {
        assertThat(planOn("{'day': '0001-01-01'}").field()).isEqualTo("sessions[0].day");
        assertThat(planOn("{'day': '2099-01-01'}").problem()).isEqualTo("day-out-of-bounds");
        assertThat(planOn("{'day': '2026-02-03', 'startsAt': '18:00', 'endsAt': '17:00'}")
                        .problem())
                .isEqualTo("session-ends-before-start");
        assertThat(planOn("{'day': '2026-02-03', 'startsAt': 'abends'}").field())
                .isEqualTo("sessions[0].startsAt");
        assertThat(planOn("{'day': 'gestern'}").status()).isEqualTo(400);
        assertThat(apiClient
                        .post("/events", "{'title': '', 'kind': 'MEETING', 'sessions': []}")
                        .status())
                .isEqualTo(400);
    }

    private ApiResponse planOn(String session) {
        return apiClient.post("/events", "{'title': 'Stammtisch', 'kind': 'MEETING', 'sessions': [" + session + "]}");
    }
}
