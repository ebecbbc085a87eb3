package org.lotse.lists.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lotse.gate.ProblemException;
import org.lotse.lists.ListsProperties;
import org.lotse.lists.files.Rows;
import org.lotse.lists.mapping.domain.EventDay;
import org.lotse.lists.mapping.domain.EventDays;
import org.lotse.lists.mapping.domain.Field;
import org.lotse.lists.mapping.domain.Mapping;
import org.lotse.lists.reading.domain.Line;
import org.lotse.lists.recognising.domain.DateStyle;
import org.lotse.lists.recognising.domain.DecimalStyle;
import org.lotse.lists.recognising.domain.Dialect;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Goes once through the rows to complete a proposal: how the mapped columns write days and numbers, and days for bare years. */
@Component
class Drafting {
    private static final int SAMPLED = 5_000;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final int most;

    Drafting(ListsProperties properties) {
        this.most = properties.mostRows();
    }

    Draft draft(Rows rows, Dialect dialect, Mapping mapping) {
        List<String> days = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        EventDays years = new EventDays();
        int count = 0;
        while (rows.hasNext()) {
            Line line = rows.next();
            if (++count > most) {
                throw new ProblemException(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "too-many-rows",
                        "The list has more than " + most + " rows. Split it and upload the parts.",
                        "file");
            }
            if (count <= SAMPLED) {
                collect(
                        line,
                        mapping,
                        days,
                        Field.EVENT_DAY,
                        Field.EVENT_END,
                        Field.JOINED,
                        Field.LEFT,
                        Field.CHANGED_AT);
                collect(line, mapping, numbers, Field.MINUTES, Field.HOURS, Field.HEADS);
            }
            if (mapping.needsEventDays()) {
                noteYear(line, mapping, years);
            }
        }
        Dialect styled =
                new Dialect(dialect.delimiter(), dialect.encoding(), DecimalStyle.of(numbers), DateStyle.of(days));
        return new Draft(styled, mapping.withEventDays(keeping(mapping.eventDays(), years.proposal())), count);
    }

    /** What the user has said of a year's events stays. */
    private static List<EventDay> keeping(List<EventDay> said, List<EventDay> proposed) {
        Map<String, EventDay> byEvent = new HashMap<>();
        said.forEach(day -> byEvent.put(day.year() + day.title(), day));
        return proposed.stream()
                .map(day -> byEvent.getOrDefault(day.year() + day.title(), day))
                .toList();
    }

    private static void collect(Line line, Mapping mapping, List<String> into, Field... fields) {
        for (Field field : fields) {
            String value = value(line, mapping, field);
            if (!value.isEmpty()) {
                into.add(value);
            }
        }
    }

    private static void noteYear(Line line, Mapping mapping, EventDays years) {
        String title = value(line, mapping, Field.EVENT).replaceAll("\\s+", " ");
        String year = value(line, mapping, Field.EVENT_YEAR);
        if (!title.isEmpty() && YEAR.matcher(year).matches()) {
            years.add(title, Integer.parseInt(year));
        }
    }

    private static String value(Line line, Mapping mapping, Field field) {
        Integer at = mapping.columns().get(field);
        if (at == null) {
            return mapping.fixed().getOrDefault(field, "").strip();
        }
        return at < line.cells().size() ? line.cells().get(at).strip() : "";
    }

    /** @param rows below the header */
    record Draft(Dialect dialect, Mapping mapping, int rows) {}
}
