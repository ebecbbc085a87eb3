package org.lotse.activation.metric;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.lotse.activation.metric.figures.Cell;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.figures.Totals;
import org.lotse.activation.metric.history.History.Recorded;
import org.lotse.activation.metric.history.HistoryFormat;
import org.lotse.activation.metric.policy.Policy;

/** A real list of 7 830 rows through the core alone, against figures counted without it. */
class ClimateTalksTest {

    private final JsonNode expected = ClimateTalks.expected();
    private final List<CSVRecord> rows = ClimateTalks.rows();
    private final ClimateTalks.Told told = ClimateTalks.tell(rows, ClimateTalks::attendance);

    ClimateTalksTest() throws IOException {}

    @Test
    void whatIsInTheListTwiceChangesNothing() {
        assertThat(rows).hasSize(expected.get("rows").asInt());
        assertThat(told.members()).hasSize(expected.get("delegations").asInt());
        assertThat(told.changedNothing())
                .isEqualTo(expected.get("same_person+delegation+meeting_again").asInt());
        assertThat(ClimateTalks.tell(rows, ClimateTalks::line).changedNothing())
                .isEqualTo(expected.get("exact_duplicate_rows").asInt());
    }

    @Test
    void eachSessionHasTheMembersAndThePersonsThatWereCounted() {
        Evaluator evaluator = new Evaluator(Policy.standard());
        Totals totals = new Totals();
        told.members().values().forEach(history -> totals.add(evaluator.share(history, Story.day("1995-12-31"))));

        assertThat(expected.get("per_session").size()).isEqualTo(ClimateTalks.SESSIONS.size());
        expected.get("per_session").properties().forEach(session -> {
            String month = session(session.getKey()).substring(0, 7);
            assertThat(totals.get(Cell.all("active-members", month)))
                    .as("members at " + session.getKey())
                    .isEqualTo(session.getValue().get("delegations").asLong());
            assertThat(totals.get(Cell.all("active-persons", month)))
                    .as("persons at " + session.getKey())
                    .isEqualTo(session.getValue().get("people").asLong());
            assertThat(totals.get(Cell.all("attendances:MEETING", month)))
                    .as("attendances of " + session.getKey())
                    .isEqualTo(session.getValue().get("people").asLong());
        });
    }

    @Test
    void whoCameBackToTheNextSessionIsAsCounted() {
        Map<Integer, Set<UUID>> there = new HashMap<>();
        Map<UUID, Integer> sessionsOf = new HashMap<>();
        told.members().values().stream()
                .flatMap(history -> history.signalsByDay().stream())
                .map(Recorded::signal)
                .forEach(signal -> {
                    UUID person = Objects.requireNonNull(signal.person());
                    there.computeIfAbsent(signal.day(), d -> new HashSet<>()).add(person);
                    sessionsOf.merge(person, 1, Integer::sum);
                });

        expected.get("returned_to_next_session").properties().forEach(step -> {
            String[] sessions = step.getKey().split("->", 2);
            Set<UUID> back = new HashSet<>(there.getOrDefault(Story.day(session(sessions[0])), Set.of()));
            back.retainAll(there.getOrDefault(Story.day(session(sessions[1])), Set.of()));
            assertThat(back).as(step.getKey()).hasSize(step.getValue().asInt());
        });
        assertThat(sessionsOf).hasSize(expected.get("name+delegation").asInt());
        Map<String, Integer> distribution = new TreeMap<>();
        sessionsOf.values().forEach(count -> distribution.merge(Integer.toString(count), 1, Integer::sum));
        expected.get("sessions_attended")
                .properties()
                .forEach(e -> assertThat(distribution)
                        .containsEntry(e.getKey(), e.getValue().asInt()));
    }

    @Test
    void theListInAnotherOrderGivesTheSameBytes() {
        List<CSVRecord> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(1991));

        ClimateTalks.tell(shuffled, ClimateTalks::attendance)
                .members()
                .forEach((member, history) -> assertThat(HistoryFormat.encode(history))
                        .isEqualTo(HistoryFormat.encode(
                                Objects.requireNonNull(told.members().get(member)))));
    }

    private static String session(String name) {
        return Objects.requireNonNull(ClimateTalks.SESSIONS.get(name), name);
    }
}
