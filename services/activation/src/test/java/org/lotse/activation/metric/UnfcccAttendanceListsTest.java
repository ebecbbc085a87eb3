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
import org.lotse.activation.metric.figures.NetworkTotals;
import org.lotse.activation.metric.history.History.RecordedSignal;
import org.lotse.activation.metric.history.HistoryFormat;
import org.lotse.activation.metric.policy.Policy;

/** A real list of 7 830 rows through the core alone, against figures counted without it. */
class UnfcccAttendanceListsTest {

    private final JsonNode expected = UnfcccAttendanceLists.expected();
    private final List<CSVRecord> rows = UnfcccAttendanceLists.rows();
    private final UnfcccAttendanceLists.MergeResult mergeResult =
            UnfcccAttendanceLists.merge(rows, UnfcccAttendanceLists::attendance);

    UnfcccAttendanceListsTest() throws IOException {}

    @Test
    void whatIsInTheListTwiceChangesNothing() {
        assertThat(rows).hasSize(expected.get("rows").asInt());
        assertThat(mergeResult.members()).hasSize(expected.get("delegations").asInt());
        assertThat(mergeResult.changedNothing())
                .isEqualTo(expected.get("same_person+delegation+meeting_again").asInt());
        assertThat(UnfcccAttendanceLists.merge(rows, UnfcccAttendanceLists::line)
                        .changedNothing())
                .isEqualTo(expected.get("exact_duplicate_rows").asInt());
    }

    @Test
    void eachSessionHasTheMembersAndThePersonsThatWereCounted() {
        Evaluator evaluator = new Evaluator(Policy.standard());
        NetworkTotals totals = new NetworkTotals();
        mergeResult
                .members()
                .values()
                .forEach(history -> totals.add(evaluator.contribution(history, HistoryBuilder.day("1995-12-31"))));

        assertThat(expected.get("per_session").size()).isEqualTo(UnfcccAttendanceLists.SESSIONS.size());
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
        mergeResult.members().values().stream()
                .flatMap(history -> history.signalsByDay().stream())
                .map(RecordedSignal::signal)
                .forEach(signal -> {
                    UUID person = Objects.requireNonNull(signal.person());
                    there.computeIfAbsent(signal.day(), d -> new HashSet<>()).add(person);
                    sessionsOf.merge(person, 1, Integer::sum);
                });

        expected.get("returned_to_next_session").properties().forEach(step -> {
            String[] sessions = step.getKey().split("->", 2);
            Set<UUID> back = new HashSet<>(there.getOrDefault(HistoryBuilder.day(session(sessions[0])), Set.of()));
            back.retainAll(there.getOrDefault(HistoryBuilder.day(session(sessions[1])), Set.of()));
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

        UnfcccAttendanceLists.merge(shuffled, UnfcccAttendanceLists::attendance)
                .members()
                .forEach((member, history) -> assertThat(HistoryFormat.encode(history))
                        .isEqualTo(HistoryFormat.encode(
                                Objects.requireNonNull(mergeResult.members().get(member)))));
    }

    private static String session(String name) {
        return Objects.requireNonNull(UnfcccAttendanceLists.SESSIONS.get(name), name);
    }
}
