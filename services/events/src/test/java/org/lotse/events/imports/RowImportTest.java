package org.lotse.events.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.events.EventsServiceTest;
import org.lotse.facts.Topics;
import org.lotse.facts.participation.AttendanceRecorded;
import org.lotse.facts.participation.AttendanceRetracted;
import org.lotse.facts.programme.EventRecorded;
import org.lotse.facts.programme.EventRetracted;
import org.lotse.testplatform.ApiClient;
import org.lotse.testplatform.ApiResponse;
import org.lotse.testplatform.TopicFactReader;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@EventsServiceTest
class RowImportTest {

    private static final String INC_1 =
            "{'externalId': 'INC 1', 'title': 'Intergovernmental Committee 1', 'kind': 'MEETING', 'day': '2024-02-04', 'place': 'Washington DC'}";
    private static final String INC_2 = "{'title': 'INC 2', 'day': '2024-06-19'}";

    @LocalServerPort
    private int port;

    private ApiClient apiClient;
    private final UUID member = UUID.randomUUID();

    @BeforeEach
    void sitDown() {
        apiClient = ApiClient.of(port, UUID.randomUUID());
    }

    @Test
    void aListMakesEventsAndAttendanceAndTheSameListAgainChangesNothing() {
        String rows = rows(attended(1, INC_1, person(1)), attended(2, INC_1, person(2)), attended(3, INC_2, person(1)));

        ApiResponse first = imported(UUID.randomUUID(), rows);
        ApiResponse second = imported(UUID.randomUUID(), rows);

        assertThat(outcomes(first)).isEqualTo("CREATED CREATED CREATED");
        assertThat(outcomes(second)).isEqualTo("EXISTING EXISTING EXISTING");
        assertThat(second.body().path("rows").path(0).path("attendanceId"))
                .isEqualTo(first.body().path("rows").path(0).path("attendanceId"));
        assertThat(apiClient
                        .get("/events")
                        .body()
                        .path("items")
                        .valueStream()
                        .map(e -> e.path("title").asString()))
                .containsExactly("INC 2", "Intergovernmental Committee 1");
        try (TopicFactReader topicFactReader = new TopicFactReader(Topics.PARTICIPATION, apiClient.network())) {
            assertThat(topicFactReader.await(AttendanceRecorded.class, f -> f.size() >= 3))
                    .hasSize(3)
                    .allSatisfy(fact -> {
                        assertThat(fact.getVersion()).isEqualTo(1);
                        assertThat(fact.getHead().getSource()).startsWith("list:");
                    });
        }
        try (TopicFactReader topicFactReader = new TopicFactReader(Topics.PROGRAMME, apiClient.network())) {
            assertThat(topicFactReader.await(EventRecorded.class, f -> f.size() >= 2))
                    .hasSize(2);
        }
    }

    @Test
    void theSamePersonTwiceInAListIsCountedOnce() {
        ApiResponse apiResponse =
                imported(UUID.randomUUID(), rows(attended(1, INC_1, person(1)), attended(2, INC_1, person(1))));

        assertThat(outcomes(apiResponse)).isEqualTo("CREATED EXISTING");
        assertThat(events(0).path("attended").asInt()).isEqualTo(1);
    }

    @Test
    void theSameIdWithOtherContentCorrectsTheEventAndItsAttendance() {
        imported(UUID.randomUUID(), rows(attended(1, INC_1, person(1))));

        ApiResponse corrected = imported(
                UUID.randomUUID(),
                rows(attended(1, INC_1.replace("MEETING", "TRAINING").replace("02-04", "02-05"), person(1))));

        assertThat(outcomes(corrected)).isEqualTo("CHANGED");
        assertThat(events(0).path("kind").asString()).isEqualTo("TRAINING");
        assertThat(events(0).path("firstDay").asString()).isEqualTo("2024-02-05");
        try (TopicFactReader topicFactReader = new TopicFactReader(Topics.PARTICIPATION, apiClient.network())) {
            AttendanceRecorded told = topicFactReader
                    .await(AttendanceRecorded.class, f -> f.size() == 2)
                    .getLast();
            assertThat(told.getVersion()).isEqualTo(2);
            assertThat(told.getDay()).hasToString("2024-02-05");
        }
    }

    @Test
    void badRowsStayOutWithFieldAndReasonAndGoodOnesGoIn() {
        String soon = LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(3).toString();
        ApiResponse apiResponse = imported(
                UUID.randomUUID(),
                rows(
                        attended(1, INC_1, person(1)),
                        attended(2, INC_1, person(2)).replace("'attended'", "'minutes': 2000, 'attended'"),
                        attended(3, INC_1.replace("2024", "2099").replace("INC 1", "INC 9"), person(1)),
                        attended(4, INC_1, person(3))
                                .replace("'attended'", "'session': {'day': '2024-01-01'}, 'attended'"),
                        attended(5, INC_2.replace("2024-06-19", soon), person(1)),
                        "{'row': 6, 'event': {'externalId': 'nobody knows'}, 'memberId': '" + member
                                + "', 'attended': true}",
                        "{'row': 7, 'event': " + INC_1 + ", 'attended': true}",
                        "{'row': 8}"));

        assertThat(problems(apiResponse))
                .isEqualTo("minutes event.day session.day event.day event.externalId memberId event");
        assertThat(apiClient.get("/events").body().path("items")).hasSize(1);
        assertThat(events(0).path("attended").asInt()).isEqualTo(1);
    }

    @Test
    void aRowThatMeansAnEventPlannedByHandFindsItAndKeepsItsWords() {
        ApiResponse planned = apiClient.post(
                "/events",
                "{'title': 'Innovations-Café', 'kind': 'WORKING_GROUP', 'place': 'Cottbus', 'sessions': [{'day': '2024-03-05'}]}");

        ApiResponse apiResponse = imported(
                UUID.randomUUID(),
                rows(attended(1, "{'title': 'INNOVATIONS CAFE', 'kind': 'MEETING', 'day': '2024-03-05'}", person(1))));
        ApiResponse wrongDay = imported(
                UUID.randomUUID(),
                rows(attended(1, "{'title': 'Innovations-Café', 'day': '2024-03-05'}", person(2))
                        .replace("'attended'", "'session': {'day': '2024-03-06'}, 'attended'")));

        assertThat(apiResponse.body().path("rows").path(0).path("eventId").asString())
                .isEqualTo(planned.text("id"));
        assertThat(events(0).path("kind").asString()).isEqualTo("WORKING_GROUP");
        assertThat(events(0).path("status").asString()).isEqualTo("HELD");
        assertThat(wrongDay.body()
                        .path("rows")
                        .path(0)
                        .path("problem")
                        .path("type")
                        .asString())
                .isEqualTo("no-session-on-day");
    }

    @Test
    void anUndoneImportLeavesNothingButWhatOthersHaveTouched() {
        UUID importId = UUID.randomUUID();
        ApiResponse first = imported(importId, rows(attended(1, INC_1, person(1)), attended(2, INC_2, person(2))));
        JsonNode touched = first.body().path("rows").path(1);
        apiClient.put(
                "/events/" + touched.path("eventId").asString() + "/attendances/"
                        + touched.path("attendanceId").asString(),
                "{'memberId': '%s', 'personId': '%s', 'minutes': 60}".formatted(member, person(2)));

        ApiResponse undone = apiClient.delete("/imports/" + importId);

        assertThat(undone.body().path("retractedAttendances").asInt()).isEqualTo(1);
        assertThat(undone.body().path("retractedEvents").asInt()).isEqualTo(1);
        assertThat(undone.body().path("kept")).hasSize(2);
        assertThat(apiClient.get("/events").body().path("items")).hasSize(1);
        try (TopicFactReader topicFactReader = new TopicFactReader(Topics.PARTICIPATION, apiClient.network())) {
            topicFactReader.await(AttendanceRetracted.class, f -> f.size() == 1);
        }
        try (TopicFactReader topicFactReader = new TopicFactReader(Topics.PROGRAMME, apiClient.network())) {
            topicFactReader.await(EventRetracted.class, f -> f.size() == 1);
        }
    }

    @Test
    void whatWasUndoneCanComeBackWithHigherVersions() {
        UUID importId = UUID.randomUUID();
        imported(importId, rows(attended(1, INC_1, person(1))));
        apiClient.delete("/imports/" + importId);

        ApiResponse back = imported(UUID.randomUUID(), rows(attended(1, INC_1, person(1))));

        assertThat(outcomes(back)).isEqualTo("CREATED");
        try (TopicFactReader topicFactReader = new TopicFactReader(Topics.PARTICIPATION, apiClient.network())) {
            assertThat(topicFactReader
                            .await(AttendanceRecorded.class, f -> f.size() == 2)
                            .getLast()
                            .getVersion())
                    .isEqualTo(3);
        }
    }

    @Test
    void aListThatSaysFromWhenToWhenMeansEveryDay() {
        imported(
                UUID.randomUUID(),
                rows("{'row': 1, 'event': {'title': 'Messe', 'day': '2024-03-01', 'endDay': '2024-03-03'}}"));

        assertThat(events(0).path("sessions")).hasSize(3);
        assertThat(events(0).path("lastDay").asString()).isEqualTo("2024-03-03");
        assertThat(events(0).path("status").asString()).isEqualTo("PLANNED");
    }

    @Test
    void anUndoMakesAPlannedEventPlannedAgain() {
        apiClient.post("/events", "{'title': 'INC 2', 'kind': 'MEETING', 'sessions': [{'day': '2024-06-19'}]}");
        UUID importId = UUID.randomUUID();
        imported(importId, rows(attended(1, INC_2, person(1))));
        assertThat(events(0).path("status").asString()).isEqualTo("HELD");

        apiClient.delete("/imports/" + importId);

        assertThat(events(0).path("status").asString()).isEqualTo("PLANNED");
        assertThat(events(0).path("attendanceList").asString()).isEqualTo("PENDING");
    }

    @Test
    void aThousandRowsGoInAtOnceAndOneMoreIsTooMany() {
        String rows = IntStream.range(0, 1000)
                .mapToObj(i -> attended(i, INC_1, person(i)))
                .collect(Collectors.joining(","));

        assertThat(imported(UUID.randomUUID(), "{'rows': [" + rows + "]}").status())
                .isEqualTo(200);
        assertThat(events(0).path("attended").asInt()).isEqualTo(1000);
        assertThat(imported(UUID.randomUUID(), "{'rows': [" + rows + "," + attended(1000, INC_1, person(1)) + "]}")
                        .status())
                .isEqualTo(413);
    }

    @Test
    void registrationsAndAttendanceOfOneListShowWhoDidNotCome() {
        imported(
                UUID.randomUUID(),
                rows(
                        attended(1, INC_1, person(1)).replace("'attended'", "'registration': 'CONFIRMED', 'attended'"),
                        attended(2, INC_1, person(2))
                                .replace("'attended': true", "'registration': 'CONFIRMED', 'attended': false"),
                        attended(3, INC_1, person(3))));

        assertThat(events(0).path("registered").asInt()).isEqualTo(2);
        assertThat(events(0).path("attended").asInt()).isEqualTo(2);
        JsonNode attendances = apiClient
                .get("/events/" + events(0).path("id").asString() + "/attendances")
                .body()
                .path("items");
        assertThat(attendances.valueStream().filter(a -> a.path("walkIn").asBoolean()))
                .hasSize(1);
    }

    private ApiResponse imported(UUID importId, String rows) {
        return apiClient.put("/imports/" + importId + "/rows", rows);
    }

    private JsonNode events(int index) {
        return apiClient.get("/events").body().path("items").path(index);
    }

    private String attended(int row, String event, UUID person) {
        return "{'row': %d, 'event': %s, 'memberId': '%s', 'personId': '%s', 'attended': true}"
                .formatted(row, event, member, person);
    }

    private static UUID person(int number) {
        return new UUID(7, number);
    }

    private static String rows(String... rows) {
        return "{'rows': [" + String.join(",", rows) + "]}";
    }

    private static String outcomes(ApiResponse apiResponse) {
        return apiResponse
                .body()
                .path("rows")
                .valueStream()
                .map(r -> r.path("outcome").asString())
                .collect(Collectors.joining(" "));
    }

    private static String problems(ApiResponse apiResponse) {
        return apiResponse
                .body()
                .path("rows")
                .valueStream()
                .filter(r -> r.hasNonNull("problem"))
                .map(r -> r.path("problem").path("field").asString())
                .collect(Collectors.joining(" "));
    }
}
