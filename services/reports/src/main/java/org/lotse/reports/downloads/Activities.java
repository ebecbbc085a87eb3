package org.lotse.reports.downloads;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.reports.domain.Evidence;
import org.lotse.reports.domain.Indicator;
import org.lotse.reports.domain.SmallCells;
import org.lotse.reports.domain.Unit;
import org.lotse.reports.reporting.Shown;
import org.lotse.reports.wording.Words;

/** The list of activities, put together from the evidence of the figures: nothing else is kept of an event. */
final class Activities {

    private final Shown shown;
    private final Words words;
    private final Map<UUID, String> titles;
    private final boolean outside;

    Activities(Shown shown, Words words, Map<UUID, String> titles, boolean outside) {
        this.shown = shown;
        this.words = words;
        this.titles = titles;
        this.outside = outside;
    }

    List<Paper.Activity> all() {
        Map<UUID, List<Evidence>> participations =
                evidence(Indicator.PARTICIPATIONS).collect(Collectors.groupingBy(Evidence::eventId));
        boolean told =
                shown.line(Indicator.PARTICIPATIONS.id()).map(Shown.Line::open).orElse(false);
        return Stream.of(
                        rows(Indicator.EVENTS_HELD, "HELD", participations, told),
                        rows(Indicator.EVENTS_CANCELLED, "CANCELLED", participations, told),
                        rows(Indicator.EVENTS_OPEN, "PLANNED", participations, told))
                .flatMap(rows -> rows)
                .sorted(Comparator.comparing(Dated::evidence, Comparator.comparing(Evidence::day)))
                .map(Dated::row)
                .toList();
    }

    private record Dated(Evidence evidence, Paper.Activity row) {}

    private Stream<Dated> rows(
            Indicator indicator, String status, Map<UUID, List<Evidence>> participations, boolean told) {
        return evidence(indicator)
                .map(e -> new Dated(e, row(e, status, participations.getOrDefault(e.eventId(), List.of()), told)));
    }

    private Paper.Activity row(Evidence event, String status, List<Evidence> participations, boolean told) {
        long members =
                participations.stream().map(Evidence::memberId).distinct().count();
        boolean small = outside && !participations.isEmpty() && participations.size() < SmallCells.K;
        boolean listed = !participations.isEmpty() || hasList(event);
        String unknown = "–";
        return new Paper.Activity(
                words.day(event.day()),
                Objects.requireNonNullElse(
                        titles.get(event.eventId()), words.text("untitled", shortId(event.eventId()))),
                words.code(event.note()),
                words.code(status),
                listed && told ? words.number(members) : unknown,
                listed && told
                        ? words.value(Unit.COUNT, small ? null : Long.valueOf(participations.size()), null)
                        : unknown);
    }

    private boolean hasList(Evidence event) {
        return evidence(Indicator.EVENTS_WITH_LIST).anyMatch(e -> e.eventId().equals(event.eventId()));
    }

    private Stream<Evidence> evidence(Indicator indicator) {
        return shown.line(indicator.id()).stream().flatMap(line -> line.evidence().stream());
    }

    private static String shortId(UUID id) {
        return id.toString().substring(id.toString().length() - 8);
    }
}
