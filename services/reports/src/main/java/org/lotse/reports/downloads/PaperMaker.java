package org.lotse.reports.downloads;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.reports.domain.Figure;
import org.lotse.reports.domain.Indicator;
import org.lotse.reports.domain.Period;
import org.lotse.reports.domain.Unit;
import org.lotse.reports.reporting.Shown;
import org.lotse.reports.store.Positions;
import org.lotse.reports.wording.Words;

/** Puts a report into words, as its reader may see it. */
final class PaperMaker {

    private final Shown shown;
    private final Words words;
    private final Map<String, String> names;

    PaperMaker(Shown shown, Words words) {
        this.shown = shown;
        this.words = words;
        this.names = shown.content().definitions().stream()
                .collect(Collectors.toMap(d -> d.id(), d -> words.of(d).name()));
    }

    Paper make(Map<UUID, String> titles, boolean outside) {
        var project = shown.content().project();
        return new Paper(
                words.locale().getLanguage(),
                words.text("title"),
                project.name(),
                project.funder(),
                period(shown.report().period()),
                shown.report().isReleased(),
                summary(),
                targets(),
                new Sections(shown, words, names).all(),
                new Activities(shown, words, titles, outside).all(),
                definitions(),
                shown.position().stream()
                        .map(p -> new Paper.Position(p.topic(), p.partition(), p.nextOffset()))
                        .toList(),
                unreadable(),
                shown.lines().stream().anyMatch(Shown.Line::hidden),
                Objects.requireNonNull(shown.report().digest(), "frozen"),
                words.moment(Objects.requireNonNullElse(shown.report().frozenAt(), Instant.EPOCH)));
    }

    private String period(Period period) {
        return words.text("period", words.day(period.from()), words.day(period.to()));
    }

    private String summary() {
        return words.text(
                "summary",
                value(Indicator.MEMBERS),
                value(Indicator.EVENTS_HELD),
                value(Indicator.PERSONS),
                value(Indicator.PARTICIPATIONS),
                value(Indicator.MINUTES));
    }

    private String value(Indicator indicator) {
        return shown.line(indicator.id())
                .map(l -> words.value(indicator.unit(), l.value(), l.base()))
                .orElse("–");
    }

    private List<Paper.Target> targets() {
        return shown.lines().stream()
                .filter(l -> l.figure().toDate())
                .map(this::target)
                .toList();
    }

    private Paper.Target target(Shown.Line toDate) {
        Figure figure = toDate.figure();
        Unit unit = figure.indicator().unit();
        String id = figure.indicator().id();
        long target = Objects.requireNonNull(shown.content().project().targets().get(id), id);
        Long value = toDate.value();
        return new Paper.Target(
                Objects.requireNonNull(names.get(id), id),
                words.value(unit, target, null),
                value(figure.indicator()),
                words.value(unit, value, null),
                value == null || target == 0 ? "–" : words.percent((double) value / target));
    }

    private List<Paper.Definition> definitions() {
        return shown.content().definitions().stream()
                .map(d -> new Paper.Definition(
                        d.id(), d.version(), words.of(d).name(), words.of(d).rule()))
                .toList();
    }

    private @Nullable String unreadable() {
        long records =
                shown.position().stream().mapToLong(Positions.Read::unreadable).sum();
        return records == 0 ? null : words.text("unreadable", words.number(records));
    }
}
