package org.lotse.activation.metric.programme;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.EventType;
import org.lotse.activation.metric.programme.ProgrammeItem.AttendanceList;
import org.lotse.activation.metric.programme.ProgrammeItem.ItemStatus;

/**
 * Two years of a real association's calendar as a programme: a row is an event of one session, its title the series, known since its own
 * day. A calendar contains no attendance, so no event has a list.
 */
final class AssociationCalendar {

    private static final String FOLDER = "/finos-calendar/";
    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private AssociationCalendar() {}

    /** Figures counted from the calendar without this product. */
    static JsonNode expected() throws IOException {
        try (InputStream json = open("expected.json")) {
            return new ObjectMapper().readTree(json);
        }
    }

    static List<CSVRecord> rows() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(open("meetings.csv"), StandardCharsets.UTF_8, format)) {
            return rows.getRecords();
        }
    }

    /** Without a day no event took place: the occurrence was cancelled before it was scheduled. */
    static boolean hasADay(CSVRecord row) {
        return !row.get("start").isEmpty();
    }

    static ProgrammeItem programmeItem(CSVRecord row) {
        int day = Day.of(
                OffsetDateTime.parse(row.get("start")).atZoneSameInstant(ZONE).toLocalDate());
        return new ProgrammeItem(
                uuid(row.get("uid")),
                1,
                day,
                Day.NEVER,
                EventType.MEETING,
                ItemStatus.HELD,
                AttendanceList.NO_LIST,
                uuid(row.get("title")),
                null,
                null,
                day,
                day,
                1,
                -1);
    }

    private static InputStream open(String file) {
        return requireNonNull(AssociationCalendar.class.getResourceAsStream(FOLDER + file), file);
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
