package org.lotse.reports.downloads;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.lotse.reports.domain.Indicator;
import org.lotse.reports.reporting.Shown;
import org.lotse.reports.wording.Words;

/** Which figures stand together, as rows and as bars. */
final class Sections {

    private record Plan(String title, List<Indicator> rows, List<Indicator> bars) {}

    private static final List<Plan> PLANS = List.of(
            new Plan(
                    "section.programme",
                    List.of(
                            Indicator.EVENTS_HELD,
                            Indicator.EVENTS_WITH_LIST,
                            Indicator.EVENTS_WITHOUT_LIST,
                            Indicator.EVENTS_LIST_PENDING,
                            Indicator.EVENTS_CANCELLED,
                            Indicator.EVENTS_OPEN,
                            Indicator.HEADS_WITHOUT_NAME),
                    List.of(Indicator.EVENTS_HELD_BY_KIND)),
            new Plan(
                    "section.members",
                    List.of(Indicator.MEMBERS, Indicator.SME_SHARE),
                    List.of(Indicator.MEMBERS_BY_SIZE, Indicator.MEMBERS_BY_REGION, Indicator.MEMBERS_BY_TYPE)),
            new Plan(
                    "section.people",
                    List.of(
                            Indicator.PERSONS,
                            Indicator.PARTICIPATIONS,
                            Indicator.ATTENDANCES,
                            Indicator.ATTENDANCES_WITHOUT_PERSON,
                            Indicator.MINUTES,
                            Indicator.ATTENDANCES_WITHOUT_MINUTES),
                    List.of()),
            new Plan(
                    "section.registrations",
                    List.of(Indicator.REGISTRATIONS, Indicator.NO_SHOW_RATE),
                    List.of(Indicator.REGISTRATIONS_BY_STANDING)),
            new Plan(
                    "section.funding",
                    List.of(Indicator.RCO01, Indicator.RCO04, Indicator.EECO19, Indicator.EECO05),
                    List.of(Indicator.RCO01_BY_SIZE)));

    private final Shown shown;
    private final Words words;
    private final Map<String, String> names;

    /** @param names of the figures by indicator id */
    Sections(Shown shown, Words words, Map<String, String> names) {
        this.shown = shown;
        this.words = words;
        this.names = names;
    }

    List<Paper.Section> all() {
        return PLANS.stream().map(this::section).toList();
    }

    private Paper.Section section(Plan plan) {
        return new Paper.Section(
                words.text(plan.title()),
                plan.rows().stream().flatMap(this::lines).map(this::row).toList(),
                plan.bars().stream()
                        .filter(indicator -> lines(indicator).findAny().isPresent())
                        .map(this::chart)
                        .toList());
    }

    private Stream<Shown.Line> lines(Indicator indicator) {
        return shown.lines().stream()
                .filter(l -> l.figure().indicator() == indicator && !l.figure().toDate());
    }

    private Paper.Row row(Shown.Line line) {
        Indicator indicator = line.figure().indicator();
        return new Paper.Row(name(indicator), words.value(indicator.unit(), line.value(), line.base()));
    }

    private Paper.Chart chart(Indicator indicator) {
        List<Shown.Line> lines = lines(indicator).toList();
        long total = lines.stream().mapToLong(Sections::open).sum();
        long longest = lines.stream().mapToLong(Sections::open).max().orElse(0);
        List<Paper.Bar> bars = inReadingOrder(indicator, lines)
                .map(l -> new Paper.Bar(
                        words.code(l.figure().cell()),
                        words.value(indicator.unit(), l.value(), l.base()),
                        longest == 0 ? 0 : Math.round(100.0 * open(l) / longest)))
                .toList();
        return new Paper.Chart(title(indicator, lines, longest, total), name(indicator), bars);
    }

    /** Sizes, types and standings have an order of their own; kinds and regions read best from the longest bar down. */
    private static Stream<Shown.Line> inReadingOrder(Indicator indicator, List<Shown.Line> lines) {
        return switch (indicator) {
            case EVENTS_HELD_BY_KIND, MEMBERS_BY_REGION ->
                lines.stream().sorted(Comparator.comparingLong(Sections::open).reversed());
            default -> lines.stream();
        };
    }

    /** The largest group when there is one and nothing is hidden; the plain name otherwise. */
    private String title(Indicator indicator, List<Shown.Line> lines, long longest, long total) {
        List<Shown.Line> largest =
                lines.stream().filter(l -> open(l) == longest).toList();
        boolean clear = longest > 0
                && longest < total
                && largest.size() == 1
                && lines.stream().noneMatch(Shown.Line::hidden);
        return clear
                ? words.text(
                        "largest",
                        words.code(largest.getFirst().figure().cell()),
                        words.number(longest),
                        words.number(total))
                : name(indicator);
    }

    private String name(Indicator indicator) {
        return Objects.requireNonNull(names.get(indicator.id()), indicator.id());
    }

    private static long open(Shown.Line line) {
        Long value = line.value();
        return value == null ? 0 : value;
    }
}
