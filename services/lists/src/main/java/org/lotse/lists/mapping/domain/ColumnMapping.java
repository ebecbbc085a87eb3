package org.lotse.lists.mapping.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The meaning of the columns of a list.
 *
 * @param columns position of the column of each field
 * @param fixed a value for all rows, for fields without a column
 * @param eventDays days of events for which the list has only the year
 * @param rowMeans what a row means for participation when no column says it
 * @param answersStandIn a *yes* to an event that was held counts as attendance; never the default, only by the user's choice
 * @param onlyKnown rows with members or persons missing from the directory are refused
 */
public record ColumnMapping(
        ListKind kind,
        Map<ImportField, Integer> columns,
        Map<ImportField, String> fixed,
        List<EventDay> eventDays,
        RowMeaning rowMeans,
        boolean answersStandIn,
        boolean onlyKnown) {
    public ColumnMapping {
        columns = Map.copyOf(columns);
        fixed = Map.copyOf(fixed);
        eventDays = List.copyOf(eventDays);
    }

    public boolean has(ImportField field) {
        return columns.containsKey(field) || fixed.containsKey(field);
    }

    public boolean hasAny(ImportField... fields) {
        for (ImportField field : fields) {
            if (has(field)) {
                return true;
            }
        }
        return false;
    }

    public Optional<LocalDate> dayOf(String title, int year) {
        return eventDays.stream()
                .filter(d -> d.isFor(title, year))
                .map(EventDay::day)
                .findFirst();
    }

    public boolean needsEventDays() {
        return columns.containsKey(ImportField.EVENT_YEAR) && !has(ImportField.EVENT_DAY);
    }

    public ColumnMapping withEventDays(List<EventDay> days) {
        return new ColumnMapping(kind, columns, fixed, days, rowMeans, answersStandIn, onlyKnown);
    }
}
