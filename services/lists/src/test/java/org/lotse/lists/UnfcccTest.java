package org.lotse.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.FileSystemResource;
import tools.jackson.databind.JsonNode;

/** The attendance lists of eleven negotiation sessions, 7 830 rows, compared with figures counted without this product. */
class UnfcccTest extends ListsServiceTest {
    private static final FileSystemResource LIST =
            new FileSystemResource("../../deploy/local/samples/unfccc-precops/precops.cleaned.csv");
    private static final FileSystemResource EXPECTED =
            new FileSystemResource("../../deploy/local/samples/unfccc-precops/expected.json");

    @Test
    void theWholeListGoesInAsCountedAndAgainChangesNothing() throws Exception {
        JsonNode expected = json.readTree(EXPECTED.getFile());

        JsonNode job = importsApi.upload(LIST);
        importsApi.start(job);
        JsonNode done = importsApi.until(job, "DONE");

        assertThat(stubServices.members).hasSize(expected.path("delegations").asInt());
        assertThat(stubServices.persons)
                .hasSize(expected.path("name+delegation").asInt());
        assertThat(done.at("/counts/MEMBERS_NEW").asInt()).isEqualTo(645);
        assertThat(done.at("/counts/PERSONS_NEW").asInt()).isEqualTo(5077);
        assertThat(done.at("/counts/IDENTICAL").asInt())
                .isEqualTo(expected.path("exact_duplicate_rows").asInt());
        assertThat(done.at("/counts/REPEATED").asInt())
                .isEqualTo(expected.path("same_person+delegation+meeting_again").asInt());
        assertThat(done.at("/counts/REFUSED").asInt()).isZero();
        assertThat(peoplePerSession()).isEqualTo(expectedPerSession(expected));
        assertThat(stubServices.events.values()).hasSize(11).contains("INC 9 1994-04-02", "INC 10 1994-10-01");

        JsonNode again = importsApi.upload(LIST);
        importsApi.start(again);
        JsonNode nothing = importsApi.until(again, "DONE");

        assertThat(again.path("sameAs").asString()).isEqualTo(job.path("id").asString());
        assertThat(nothing.at("/counts/TAKEN").asInt()).isZero();
        assertThat(nothing.at("/counts/UNCHANGED").asInt()).isEqualTo(7410);
        assertThat(nothing.at("/counts/MEMBERS_NEW").asInt()).isZero();
        assertThat(stubServices.members).hasSize(645);
        assertThat(stubServices.attendances).hasSize(7410);
    }

    private Map<String, Integer> peoplePerSession() {
        Map<String, Integer> people = new TreeMap<>();
        stubServices.attendances.forEach(who -> people.merge(who.substring(0, who.indexOf('|')), 1, Integer::sum));
        return people;
    }

    private static Map<String, Integer> expectedPerSession(JsonNode expected) {
        Map<String, Integer> people = new TreeMap<>();
        expected.path("per_session")
                .properties()
                .forEach(s -> people.put(s.getKey(), s.getValue().path("people").asInt()));
        return people;
    }
}
