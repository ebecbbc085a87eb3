package org.lotse.lists.mapping.domain;

import java.time.LocalDate;

/** The day assigned to an event for which the list has only the title and the year. */
public record EventDay(String title, int year, LocalDate day) {
    boolean isFor(String wantedTitle, int wantedYear) {
        return year == wantedYear && title.equals(wantedTitle);
    }
}
