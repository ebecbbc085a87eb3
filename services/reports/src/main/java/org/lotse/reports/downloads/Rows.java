package org.lotse.reports.downloads;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.reports.domain.Evidence;
import org.lotse.reports.domain.Figure;
import org.lotse.reports.domain.Unit;
import org.lotse.reports.reporting.Shown;
import org.lotse.reports.wording.Words;

/** A report as tables whose cells keep their type: {@code Long}, {@code Double}, {@code LocalDate}, text, or null for nothing. */
final class Rows {

    private static final double MINUTES_AN_HOUR = 60;

    private final Shown shown;
    private final Words words;
    private final Map<String, String> names;

    Rows(Shown shown, Words words) {
        this.shown = shown;
        this.words = words;
        this.names = shown.content().definitions().stream()
                .collect(Collectors.toMap(d -> d.id(), d -> words.of(d).name()));
    }

    /** What the report is about, in pairs of word and value. */
    List<Row> head() {
        var report = shown.report();
        var project = shown.content().project();
        return List.of(
                Row.of(words.text("title"), report.isReleased() ? words.text("released") : words.text("draft")),
                Row.of(words.text("project"), project.name()),
                Row.of(words.text("funder"), project.funder()),
                Row.of(
                        words.text("period.label"),
                        report.period().from(),
                        report.period().to()),
                Row.of(words.text("trust.digest"), report.digest()));
    }

    Row figuresHeader() {
        return header("key", "figure", "part", "scope", "value", "unit", "base", "share", "target", "note");
    }

    List<Row> figures() {
        return shown.lines().stream().map(this::figure).toList();
    }

    Row evidenceHeader() {
        return header(
                "key",
                "day",
                "event",
                "event-id",
                "member",
                "member-id",
                "person-id",
                "minutes",
                "amount",
                "note",
                "evidence-id");
    }

    Stream<Row> evidence(Map<UUID, String> events, Map<UUID, String> members) {
        return shown.lines().stream()
                .flatMap(line ->
                        line.evidence().stream().map(e -> evidence(line.figure().key(), e, events, members)));
    }

    Row definitionsHeader() {
        return header("key", "version", "figure", "rule");
    }

    List<Row> definitions() {
        return shown.content().definitions().stream()
                .map(d -> Row.of(
                        d.id(),
                        (long) d.version(),
                        words.of(d).name(),
                        words.of(d).rule()))
                .toList();
    }

    Row positionHeader() {
        return Row.of(words.text("trust.topic"), words.text("trust.partition"), words.text("trust.offset"));
    }

    List<Row> position() {
        return shown.position().stream()
                .map(p -> Row.of(p.topic(), (long) p.partition(), p.nextOffset()))
                .toList();
    }

    private Row header(String... columns) {
        return Row.of(Stream.of(columns).map(c -> words.text("column." + c)).toArray());
    }

    private Row figure(Shown.Line line) {
        Figure figure = line.figure();
        Unit unit = figure.indicator().unit();
        Long value = line.value();
        Long base = line.base();
        Long target = figure.toDate()
                ? shown.content().project().targets().get(figure.indicator().id())
                : null;
        return Row.of(
                figure.key(),
                names.get(figure.indicator().id()),
                figure.cell().isEmpty() ? null : words.code(figure.cell()),
                words.text(figure.toDate() ? "scope.to-date" : "scope.period"),
                inUnit(unit, value),
                words.text("unit." + unit),
                base,
                value == null || base == null || base == 0 ? null : Double.valueOf((double) value / base),
                inUnit(unit, target),
                line.hidden() ? words.text("hidden") : null);
    }

    private static @Nullable Object inUnit(Unit unit, @Nullable Long value) {
        if (value != null && unit == Unit.MINUTES) {
            return value / MINUTES_AN_HOUR;
        }
        return value;
    }

    private Row evidence(String key, Evidence e, Map<UUID, String> events, Map<UUID, String> members) {
        LocalDate day = e.day();
        return Row.of(
                key,
                day,
                events.get(e.eventId()),
                e.eventId(),
                e.memberId() == null ? null : members.get(e.memberId()),
                e.memberId(),
                e.personId(),
                e.minutes() == null ? null : Long.valueOf(e.minutes()),
                e.amount(),
                e.note().isEmpty() ? null : words.code(e.note()),
                e.id());
    }
}
