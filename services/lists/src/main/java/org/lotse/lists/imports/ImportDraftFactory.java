package org.lotse.lists.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lotse.lists.ListsProperties;
import org.lotse.lists.detection.domain.CsvDialect;
import org.lotse.lists.detection.domain.DateStyle;
import org.lotse.lists.detection.domain.DecimalStyle;
import org.lotse.lists.files.CsvRowIterator;
import org.lotse.lists.mapping.domain.ColumnMapping;
import org.lotse.lists.mapping.domain.EventDay;
import org.lotse.lists.mapping.domain.EventDayProposer;
import org.lotse.lists.mapping.domain.ImportField;
import org.lotse.lists.rows.domain.RawRow;
import org.lotse.problemdetails.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Completes a proposal in one pass over the rows: date and decimal styles of the mapped columns, and days for events with a year only. */
@Component
class ImportDraftFactory {
    private static final int SAMPLED = 5_000;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final int most;

    ImportDraftFactory(ListsProperties properties) {
        this.most = properties.mostRows();
    }

    ImportDraft create(CsvRowIterator csvRowIterator, CsvDialect dialect, ColumnMapping mapping) {
        List<String> days = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        EventDayProposer years = new EventDayProposer();
        int count = 0;
        while (csvRowIterator.hasNext()) {
            RawRow rawRow = csvRowIterator.next();
            if (++count > most) {
                throw new ProblemException(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "too-many-rows",
                        "The list has more than " + most + " rows. Split it and upload the parts.",
                        "file");
            }
            if (count <= SAMPLED) {
                collect(
                        rawRow,
                        mapping,
                        days,
                        ImportField.EVENT_DAY,
                        ImportField.EVENT_END,
                        ImportField.JOINED,
                        ImportField.LEFT,
                        ImportField.CHANGED_AT);
                collect(rawRow, mapping, numbers, ImportField.MINUTES, ImportField.HOURS, ImportField.HEADS);
            }
            if (mapping.needsEventDays()) {
                noteYear(rawRow, mapping, years);
            }
        }
        CsvDialect styled =
                new CsvDialect(dialect.delimiter(), dialect.encoding(), DecimalStyle.of(numbers), DateStyle.of(days));
        return new ImportDraft(styled, mapping.withEventDays(keeping(mapping.eventDays(), years.proposal())), count);
    }

    /** Keeps the days that the user entered for a year's events. */
    private static List<EventDay> keeping(List<EventDay> said, List<EventDay> proposed) {
        Map<String, EventDay> byEvent = new HashMap<>();
        said.forEach(day -> byEvent.put(day.year() + day.title(), day));
        return proposed.stream()
                .map(day -> byEvent.getOrDefault(day.year() + day.title(), day))
                .toList();
    }

    private static void collect(RawRow rawRow, ColumnMapping mapping, List<String> into, ImportField... fields) {
        for (ImportField field : fields) {
            String value = value(rawRow, mapping, field);
            if (!value.isEmpty()) {
                into.add(value);
            }
        }
    }

    private static void noteYear(RawRow rawRow, ColumnMapping mapping, EventDayProposer years) {
        String title = value(rawRow, mapping, ImportField.EVENT).replaceAll("\\s+", " ");
        String year = value(rawRow, mapping, ImportField.EVENT_YEAR);
        if (!title.isEmpty() && YEAR.matcher(year).matches()) {
            years.add(title, Integer.parseInt(year));
        }
    }

    private static String value(RawRow rawRow, ColumnMapping mapping, ImportField field) {
        Integer at = mapping.columns().get(field);
        if (at == null) {
            return mapping.fixed().getOrDefault(field, "").strip();
        }
        return at < rawRow.cells().size() ? rawRow.cells().get(at).strip() : "";
    }

    /** @param rows number of rows below the header */
    record ImportDraft(CsvDialect dialect, ColumnMapping mapping, int rows) {}
}
