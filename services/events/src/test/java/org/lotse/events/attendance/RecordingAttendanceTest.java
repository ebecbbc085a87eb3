package org.lotse.events.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.events.EventsServiceTest;
import org.lotse.facts.Topics;
import org.lotse.facts.participation.AttendanceRecorded;
import org.lotse.facts.participation.AttendanceRetracted;
import org.lotse.facts.participation.HostingRecorded;
import org.lotse.facts.participation.HostingRetracted;
import org.lotse.facts.participation.RegistrationRecorded;
import org.lotse.facts.participation.RegistrationRetracted;
import org.lotse.facts.programme.EventKind;
import org.lotse.testplatform.ApiClient;
import org.lotse.testplatform.ApiResponse;
import org.lotse.testplatform.TopicFactReader;
import org.springframework.boot.test.web.server.LocalServerPort;

@EventsServiceTest
class RecordingAttendanceTest {

    private static final UUID MUELLER_GMBH = UUID.randomUUID();
    private static final UUID ANNA = UUID.randomUUID();
    private static final UUID LAUSITZ_WERKE = UUID.randomUUID();

    @LocalServerPort
    private int port;

    private ApiClient apiClient;

    @BeforeEach
    void sitDown() {
        apiClient = ApiClient.of(port, UUID.randomUUID());
    }

    @Test
    void whoAttendsAnEventMakesItHeldAndCreditsItsHost() {
        String event = planned(
                "'hostMemberId': '" + LAUSITZ_WERKE + "', 'sessions': [{'day': '2026-02-03', 'startsAt': '18:00'}]");

        ApiResponse attended = apiClient.post(event + "/attendances", anna("'minutes': 90"));

        assertThat(attended.status()).isEqualTo(201);
        assertThat(apiClient.get(event).text("status")).isEqualTo("HELD");
        assertThat(apiClient.get(event).text("attendanceList")).isEqualTo("KEPT");
        try (TopicFactReader topicFactReader = new TopicFactReader(Topics.PARTICIPATION, apiClient.network())) {
            AttendanceRecorded fact = topicFactReader
                    .await(AttendanceRecorded.class, f -> f.size() == 1)
                    .getFirst();
            assertThat(fact.getMinutes()).isEqualTo(90);
            assertThat(fact.getHead().getOccurredAt()).hasToString("2026-02-03T17:00:00Z");
            assertThat(fact.getHead().getRecordedAt()).isAfter(fact.getHead().getOccurredAt());
            assertThat(topicFactReader
                            .await(HostingRecorded.class, f -> f.size() == 1)
                            .getFirst()
                            .getMemberId())
                    .isEqualTo(LAUSITZ_WERKE);
            assertThat(topicFactReader.lines())
                    .allSatisfy(keyedFact ->
                            assertThat(keyedFact.key()).isIn(MUELLER_GMBH.toString(), LAUSITZ_WERKE.toString()));
        }
    }

    @Test
    void thePersonIsCountedOnceHoweverOftenTheyAreRecorded() {
        String event = planned("'sessions': [{'day': '2026-02-03'}]");

        ApiResponse first = apiClient.post(event + "/attendances", anna(""));
        ApiResponse again = apiClient.post(event + "/attendances", anna(""));
        ApiResponse otherwise = apiClient.post(event + "/attendances", anna("'minutes': 30"));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("id")).isEqualTo(first.text("id"));
        assertThat(otherwise.problem()).isEqualTo("attendance-recorded-otherwise");
        assertThat(apiClient.get(event).body().path("attended").asInt()).isEqualTo(1);
    }

    @Test
    void aCorrectedEventTellsItsAttendanceAgainWithAHigherVersion() {
        UUID project = UUID.randomUUID();
        String event = planned("'sessions': [{'day': '2026-02-03'}]");
        apiClient.post(event + "/registrations", anna("'status': 'CONFIRMED'"));
        apiClient.post(event + "/attendances", anna(""));

        apiClient.patch(
                event,
                "{'kind': 'WORKING_GROUP', 'projectId': '" + project + "', 'sessions': [{'day': '2026-02-04'}]}",
                "If-Match",
                apiClient.get(event).etag());

        try (TopicFactReader topicFactReader = new TopicFactReader(Topics.PARTICIPATION, apiClient.network())) {
            AttendanceRecorded told = topicFactReader
                    .await(AttendanceRecorded.class, f -> f.size() == 2)
                    .getLast();
            assertThat(told.getVersion()).isEqualTo(2);
            assertThat(told.getEventKind()).isEqualTo(EventKind.WORKING_GROUP);
            assertThat(told.getDay()).hasToString("2026-02-04");
            assertThat(told.getProjectId()).isEqualTo(project);
            assertThat(topicFactReader
                            .await(RegistrationRecorded.class, f -> f.size() == 2)
                            .getLast()
                            .getDay())
                    .hasToString("2026-02-04");
        }
    }

    @Test
    void anotherHostGetsTheCreditAndTheFirstOneLosesIt() {
        String event = planned("'hostMemberId': '" + LAUSITZ_WERKE + "', 'sessions': [{'day': '2026-02-03'}]");
        apiClient.post(event + "/attendance-list", "{'state': 'NO_LIST'}");

        apiClient.patch(
                event,
                "{'hostMemberId': '" + MUELLER_GMBH + "'}",
                "If-Match",
                apiClient.get(event).etag());

        try (TopicFactReader topicFactReader = new TopicFactReader(Topics.PARTICIPATION, apiClient.network())) {
            assertThat(topicFactReader
                            .await(HostingRetracted.class, f -> f.size() == 1)
                            .getFirst()
                            .getMemberId())
                    .isEqualTo(LAUSITZ_WERKE);
            // two members may lie in two partitions, so their order is not defined
            assertThat(topicFactReader.await(HostingRecorded.class, f -> f.size() == 2))
                    .extracting(HostingRecorded::getMemberId)
                    .containsExactlyInAnyOrder(LAUSITZ_WERKE, MUELLER_GMBH);
        }
    }

    @Test
    void anEventTakenBackTakesEverybodyWithIt() {
        String event = planned("'hostMemberId': '" + LAUSITZ_WERKE + "', 'sessions': [{'day': '2026-02-03'}]");
        apiClient.post(event + "/registrations", anna(""));
        apiClient.post(event + "/attendances", anna(""));

        apiClient.delete(event);

        try (TopicFactReader topicFactReader = new TopicFactReader(Topics.PARTICIPATION, apiClient.network())) {
            assertThat(topicFactReader
                            .await(AttendanceRetracted.class, f -> f.size() == 1)
                            .getFirst()
                            .getVersion())
                    .isEqualTo(2);
            topicFactReader.await(RegistrationRetracted.class, f -> f.size() == 1);
            topicFactReader.await(HostingRetracted.class, f -> f.size() == 1);
        }
        assertThat(apiClient
                        .get("/participation?memberId=" + MUELLER_GMBH)
                        .body()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void noListMeansUnknownAndNeverNobody() {
        String event = planned("'sessions': [{'day': '2026-02-03'}]");

        ApiResponse unknown =
                apiClient.post(event + "/attendance-list", "{'state': 'NO_LIST', 'headsWithoutName': 40}");

        assertThat(unknown.text("status")).isEqualTo("HELD");
        assertThat(apiClient.get(event).body().path("attended").isNull()).isTrue();
        assertThat(apiClient.get(event).body().path("headsWithoutName").asInt()).isEqualTo(40);
    }

    @Test
    void whoCameWithoutRegisteringIsAWalkInOnlyWhereOthersRegistered() {
        String open = planned("'sessions': [{'day': '2026-02-03'}]");
        String booked = planned("'sessions': [{'day': '2026-02-10'}]");
        apiClient.post(booked + "/registrations", "{'memberId': '" + LAUSITZ_WERKE + "'}");

        assertThat(apiClient
                        .post(open + "/attendances", anna(""))
                        .body()
                        .path("walkIn")
                        .asBoolean())
                .isFalse();
        assertThat(apiClient
                        .post(booked + "/attendances", anna(""))
                        .body()
                        .path("walkIn")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void attendanceThatCannotBeIsRefusedWithItsField() {
        String event = planned("'sessions': [{'day': '2026-02-03'}, {'day': '2026-02-05'}]");
        String ahead = planned("'sessions': [{'day': '%s'}]"
                .formatted(LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(2)));

        assertThat(apiClient
                        .post(event + "/attendances", anna("'day': '2026-02-01'"))
                        .problem())
                .isEqualTo("attended-before-event");
        assertThat(apiClient
                        .post(event + "/attendances", anna("'day': '2026-02-04'"))
                        .problem())
                .isEqualTo("no-session-on-day");
        assertThat(apiClient.post(event + "/attendances", anna("")).problem()).isEqualTo("session-ambiguous");
        assertThat(apiClient
                        .post(event + "/attendances", anna("'day': '2026-02-03', 'minutes': 1441"))
                        .field())
                .isEqualTo("minutes");
        assertThat(apiClient.post(ahead + "/attendances", anna("")).problem()).isEqualTo("session-lies-ahead");
        assertThat(apiClient
                        .post("/events/" + UUID.randomUUID() + "/attendances", anna(""))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void toRegisterAgainChangesTheOneRegistration() {
        String event = planned("'sessions': [{'day': '2026-02-03'}]");

        ApiResponse first = apiClient.post(event + "/registrations", anna(""));
        ApiResponse again = apiClient.post(event + "/registrations", anna("'status': 'CANCELLED_IN_TIME'"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("id")).isEqualTo(first.text("id"));
        assertThat(apiClient.get(event + "/registrations").body().path("items")).hasSize(1);
        assertThat(apiClient.get(event).body().path("registered").asInt()).isZero();
    }

    @Test
    void theTimelineOfAMemberHasTheLatestFirstAndComesInPages() {
        String early = planned("'sessions': [{'day': '2026-01-03'}]");
        String late = planned("'sessions': [{'day': '2026-02-03'}]");
        apiClient.post(early + "/attendances", anna(""));
        apiClient.post(late + "/attendances", anna(""));

        ApiResponse page = apiClient.get("/participation?size=1&memberId=" + MUELLER_GMBH);
        ApiResponse next =
                apiClient.get("/participation?size=1&memberId=" + MUELLER_GMBH + "&cursor=" + page.text("next"));

        assertThat(page.body().path("items").path(0).path("day").asString()).isEqualTo("2026-02-03");
        assertThat(next.body().path("items").path(0).path("day").asString()).isEqualTo("2026-01-03");
        assertThat(next.body().path("next").isNull()).isTrue();
    }

    private String planned(String rest) {
        ApiResponse apiResponse = apiClient.post("/events", "{'title': 'Stammtisch', 'kind': 'MEETING', " + rest + "}");
        assertThat(apiResponse.status()).as(apiResponse.body().toString()).isEqualTo(201);
        return "/events/" + apiResponse.text("id");
    }

    private static String anna(String rest) {
        return "{'memberId': '%s', 'personId': '%s'%s}"
                .formatted(MUELLER_GMBH, ANNA, rest.isEmpty() ? "" : ", " + rest);
    }
}
