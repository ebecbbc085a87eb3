package org.lotse.activation.metric;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.EventType;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.MemberRegistration;
import org.lotse.activation.metric.history.Signal;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.history.Term;
import org.lotse.activation.metric.history.VersionedEntry;

/**
 * The attendance lists of the eleven sessions that led to the UN climate convention, as histories: a delegation is a member, a row an
 * attendance on the first day of its session. The list names years only; the days are those of the sessions' reports.
 */
final class UnfcccAttendanceLists {

    private static final Path SAMPLE = Path.of("../../deploy/local/samples/unfccc-precops");

    /** First day of each session. */
    static final Map<String, String> SESSIONS = Map.ofEntries(
            entry("INC 1", "1991-02-04"),
            entry("INC 2", "1991-06-19"),
            entry("INC 3", "1991-09-09"),
            entry("INC 4", "1991-12-09"),
            entry("INC 5", "1992-02-18"),
            entry("INC 6", "1992-12-07"),
            entry("INC 7", "1993-03-15"),
            entry("INC 8", "1993-08-16"),
            entry("INC 9", "1994-02-07"),
            entry("INC 10", "1994-08-22"),
            entry("INC 11", "1995-02-06"));

    private UnfcccAttendanceLists() {}

    /** Figures counted from the file without this product. */
    static JsonNode expected() throws IOException {
        return new ObjectMapper().readTree(SAMPLE.resolve("expected.json").toFile());
    }

    static List<CSVRecord> rows() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(SAMPLE.resolve("precops.cleaned.csv"), StandardCharsets.UTF_8, format)) {
            return rows.getRecords();
        }
    }

    /** An attendance, by delegation and name: a repeated row, or the same person with another title, is one attendance. */
    static String attendance(CSVRecord row) {
        return row.get("Meeting") + "|" + row.get("Delegation") + "|" + row.get("Person_Name");
    }

    /** Every field of a row. */
    static String line(CSVRecord row) {
        return String.join("|", row.values());
    }

    /** @param id key by which rows count as the same */
    @SuppressWarnings("ReferenceEquality") // a merge that adds nothing returns the same history object
    static MergeResult merge(List<CSVRecord> rows, Function<CSVRecord, String> id) {
        Map<String, History> members = new HashMap<>();
        int changedNothing = 0;
        for (CSVRecord row : rows) {
            History before = members.computeIfAbsent(row.get("Delegation"), UnfcccAttendanceLists::member);
            History after = before.merge(fact(row, uuid(id.apply(row))));
            changedNothing += after == before ? 1 : 0;
            members.put(row.get("Delegation"), after);
        }
        return new MergeResult(members, changedNothing);
    }

    /** @param changedNothing rows that added nothing to the histories */
    record MergeResult(Map<String, History> members, int changedNothing) {}

    private static History fact(CSVRecord row, UUID id) {
        UUID person = uuid(row.get("Delegation") + "|" + row.get("Person_Name"));
        int day = HistoryBuilder.day(SESSIONS.getOrDefault(row.get("Meeting"), "unknown session"));
        Signal signal = new Signal(
                SignalType.ATTENDED,
                day,
                EventType.MEETING,
                person,
                uuid(row.get("Meeting")),
                null,
                null,
                Signal.UNKNOWN_MINUTES);
        return History.ofSignal(new VersionedEntry<>(id, 1, day, signal));
    }

    private static History member(String delegation) {
        int day = HistoryBuilder.day("1991-01-01");
        UUID id = uuid(delegation);
        return History.ofRegistration(new VersionedEntry<>(id, 1, day, new MemberRegistration("ASSOCIATION", day)))
                .merge(History.ofTerm(
                        new VersionedEntry<>(id, 1, day, new Term("delegation", day, Day.NEVER, Day.NEVER, null))));
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
