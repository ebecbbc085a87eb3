package org.lotse.events.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.events.Desk;
import org.lotse.events.Desk.Answer;
import org.lotse.events.Log;
import org.lotse.events.ServiceTest;
import org.lotse.facts.Topics;
import org.lotse.facts.programme.EventKind;
import org.lotse.facts.programme.EventRecorded;
import org.lotse.facts.programme.EventRetracted;
import org.lotse.networks.NetworkZones;
import org.lotse.testplatform.TestNetworkPublisher;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class PlanningTest {

    @LocalServerPort
    private int port;

    @Autowired
    private NetworkZones zones;

    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = Desk.of(port, UUID.randomUUID());
    }

    @Test
    void aPlannedEventIsToldWithItsSessionsInTheUsualZoneWhileTheNetworkNamesNone() {
        Answer planned = desk.post("/events", """
                {'title': 'Robotik für Kleinbetriebe', 'kind': 'TRAINING', 'seriesName': 'Werkstatt', 'topics': ['robotics'],
                 'sessions': [{'day': '2026-03-29', 'startsAt': '18:00', 'endsAt': '20:30'}]}""");

        assertThat(planned.status()).isEqualTo(201);
        assertThat(planned.etag()).isEqualTo("\"1\"");
        try (Log log = new Log(Topics.PROGRAMME, desk.network())) {
            EventRecorded fact =
                    log.await(EventRecorded.class, facts -> facts.size() == 1).getFirst();
            assertThat(fact.getEventId()).hasToString(planned.text("id"));
            assertThat(fact.getKind()).isEqualTo(EventKind.TRAINING);
            assertThat(fact.getSessions().getFirst().getStartsAt()).hasToString("2026-03-29T16:00:00Z");
            assertThat(fact.getHead().getZone()).isNull();
        }
    }

    @Test
    void aNetworkInNewYorkMeansItsOwnEveningAndSaysSo() {
        TestNetworkPublisher.publish(desk.network(), 1, "America/New_York");
        await().atMost(Duration.ofMinutes(3))
                .until(() -> zones.of(desk.network()).equals(ZoneId.of("America/New_York")));

        desk.post("/events", """
                {'title': 'Robotics', 'kind': 'TRAINING',
                 'sessions': [{'day': '2026-03-29', 'startsAt': '18:00', 'endsAt': '20:30'}]}""");

        try (Log log = new Log(Topics.PROGRAMME, desk.network())) {
            EventRecorded fact =
                    log.await(EventRecorded.class, facts -> facts.size() == 1).getFirst();
            assertThat(fact.getSessions().getFirst().getDay()).isEqualTo("2026-03-29");
            assertThat(fact.getSessions().getFirst().getStartsAt()).hasToString("2026-03-29T22:00:00Z");
            assertThat(fact.getHead().getZone()).isEqualTo("America/New_York");
        }
    }

    @Test
    void theSameRequestTwiceMakesOneEvent() {
        String request = "{'title': 'Stammtisch', 'kind': 'MEETING', 'sessions': [{'day': '2026-02-03'}]}";

        Answer first = desk.post("/events", request, "Idempotency-Key", "k-1");
        Answer second = desk.post("/events", request, "Idempotency-Key", "k-1");
        Answer other = desk.post("/events", request.replace("Stammtisch", "Messe"), "Idempotency-Key", "k-1");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.text("id")).isEqualTo(first.text("id"));
        assertThat(other.type()).isEqualTo("id-used-otherwise");
        assertThat(desk.get("/events").body().path("items")).hasSize(1);
    }

    @Test
    void aChangeNeedsTheVersionItWasMeantFor() {
        Answer planned =
                desk.post("/events", "{'title': 'Stammtisch', 'kind': 'MEETING', 'sessions': [{'day': '2026-02-03'}]}");
        String path = "/events/" + planned.text("id");

        Answer changed = desk.patch(path, "{'place': 'Cottbus'}", "If-Match", planned.etag());
        Answer late = desk.patch(path, "{'place': 'Görlitz'}", "If-Match", planned.etag());
        Answer blind = desk.patch(path, "{'place': 'Görlitz'}");

        assertThat(changed.text("place")).isEqualTo("Cottbus");
        assertThat(changed.text("title")).isEqualTo("Stammtisch");
        assertThat(changed.body().path("sessions").path(0).path("sessionId"))
                .isEqualTo(planned.body().path("sessions").path(0).path("sessionId"));
        assertThat(late.status()).isEqualTo(412);
        assertThat(blind.status()).isEqualTo(428);
    }

    @Test
    void anEventThatNeverWasIsTakenBack() {
        Answer planned =
                desk.post("/events", "{'title': 'Irrtum', 'kind': 'MEETING', 'sessions': [{'day': '2026-02-03'}]}");

        Answer gone = desk.delete("/events/" + planned.text("id"));

        assertThat(gone.status()).isEqualTo(204);
        assertThat(desk.get("/events/" + planned.text("id")).type()).isEqualTo("unknown-event");
        try (Log log = new Log(Topics.PROGRAMME, desk.network())) {
            assertThat(log.await(EventRetracted.class, facts -> facts.size() == 1)
                            .getFirst()
                            .getVersion())
                    .isEqualTo(2);
        }
    }

    @Test
    void daysAndTimesThatNobodyMeansAreRefusedWithTheirField() {
        assertThat(planOn("{'day': '0001-01-01'}").field()).isEqualTo("sessions[0].day");
        assertThat(planOn("{'day': '2099-01-01'}").type()).isEqualTo("day-out-of-bounds");
        assertThat(planOn("{'day': '2026-02-03', 'startsAt': '18:00', 'endsAt': '17:00'}")
                        .type())
                .isEqualTo("session-ends-before-start");
        assertThat(planOn("{'day': '2026-02-03', 'startsAt': 'abends'}").field())
                .isEqualTo("sessions[0].startsAt");
        assertThat(planOn("{'day': 'gestern'}").status()).isEqualTo(400);
        assertThat(desk.post("/events", "{'title': '', 'kind': 'MEETING', 'sessions': []}")
                        .status())
                .isEqualTo(400);
    }

    private Answer planOn(String session) {
        return desk.post("/events", "{'title': 'Stammtisch', 'kind': 'MEETING', 'sessions': [" + session + "]}");
    }
}
