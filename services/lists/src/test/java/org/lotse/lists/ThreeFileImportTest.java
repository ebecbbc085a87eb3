package org.lotse.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Members, events and answers in three files that refer to each other by their own ids, as a groups platform exports them. */
class ThreeFileImportTest extends ListsServiceTest {
    private static final String MEMBERS = """
            id,name,joined,topics,groupId
            1001,Member 1001,1450378807000,,7
            1002,Member 1002,1451058722000,1;2,7
            1001,Member 1001,1440378807000,,8
            """;
    private static final String EVENTS = """
            id,name,time,utc_offset,group_id,venue_id,status
            e1,Code talk,1234400400000,-25200000,7,1,past
            e2,Code talk,1496446200000,-21600000,7,,upcoming
            """;
    private static final String ANSWERS = """
            rsvp_id,event_id,member_id,guests,response,created,mtime
            1,e1,1001,2,yes,1233400400000,1233400400000
            2,e1,1002,0,yes,1233400400000,1233400400000
            3,e1,1002,0,no,1233400400000,1233500400000
            -1,e2,1001,1,yes,1464987097000,1464987097000
            -1,e2,1002,0,no,1464987097000,1464987097000
            9,e9,1001,0,yes,1464987097000,1464987097000
            10,e1,1009,0,yes,1464987097000,1464987097000
            """;

    @Test
    void threeFilesOneAfterTheOther() {
        takeIn(MEMBERS, Map.of());
        assertThat(stubServices.members.values()).containsExactlyInAnyOrder("#1001", "#1002");

        JsonNode events = takeIn(EVENTS, Map.of());
        assertThat(events.at("/dialect/dates").asString()).isEqualTo("EPOCH_MILLIS");
        assertThat(stubServices.events.values()).as("the day where it was held").contains("Code talk 2009-02-11");

        JsonNode answers = takeIn(ANSWERS, Map.of("answersStandIn", true));
        assertThat(stubServices.registrations.values())
                .containsExactlyInAnyOrder("CONFIRMED", "CANCELLED_IN_TIME", "CONFIRMED", "CANCELLED_IN_TIME");
        assertThat(stubServices.attendances).as("only yes, only what was held").hasSize(1);
        assertThat(stubServices.heads).as("guests of those who came").containsOnly(Map.entry("Code talk", 2));
        assertThat(answers.at("/counts/SUPERSEDED").asInt()).isEqualTo(1);
        assertThat(answers.at("/counts/REFUSED").asInt())
                .as("unknown event, unknown member")
                .isEqualTo(2);
    }

    @Test
    void aYesIsNoAttendanceUnlessSomebodySaysSo() {
        takeIn(MEMBERS, Map.of());
        takeIn(EVENTS, Map.of());

        takeIn(ANSWERS, Map.of());

        assertThat(stubServices.attendances).isEmpty();
    }

    private JsonNode takeIn(String list, Map<String, Object> mapping) {
        JsonNode job = importsApi.upload(list);
        importsApi.map(job, mapping);
        importsApi.until(job, "READY");
        importsApi.start(job);
        return importsApi.until(job, "DONE");
    }
}
