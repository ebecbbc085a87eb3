package org.lotse.lists.mapping.domain;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proposes a day for each event for which a list has only the year. The events of a year are spread evenly over it. Their order follows
 * the only number in their titles ("INC 9" before "INC 10") or, where titles differ otherwise, their first appearance in the list. The
 * user sees the day marked as a guess.
 */
public final class EventDayProposer {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final Map<Integer, Set<String>> titlesByYear = new TreeMap<>();

    /** Registers an event; call in the order of the rows. */
    public void add(String title, int year) {
        titlesByYear.computeIfAbsent(year, y -> new LinkedHashSet<>()).add(title);
    }

    public List<EventDay> proposal() {
        List<EventDay> days = new ArrayList<>();
        titlesByYear.forEach((year, titles) -> {
            List<String> ordered = inOrder(titles);
            int length = Year.of(year).length();
            for (int k = 0; k < ordered.size(); k++) {
                int dayOfYear = 1 + (2 * k + 1) * length / (2 * ordered.size());
                days.add(new EventDay(ordered.get(k), year, LocalDate.ofYearDay(year, Math.min(dayOfYear, length))));
            }
        });
        return days;
    }

    private static List<String> inOrder(Set<String> titles) {
        List<String> ordered = new ArrayList<>(titles);
        boolean numbered =
                titles.stream().map(EventDayProposer::withoutNumber).distinct().count() == 1
                        && titles.stream()
                                .allMatch(t -> NUMBER.matcher(t).results().count() == 1);
        if (numbered) {
            ordered.sort(Comparator.comparingInt(EventDayProposer::number));
        }
        return ordered;
    }

    private static String withoutNumber(String title) {
        return NUMBER.matcher(title).replaceAll("");
    }

    private static int number(String title) {
        Matcher m = NUMBER.matcher(title);
        return m.find() ? Integer.parseInt(m.group()) : 0;
    }
}
