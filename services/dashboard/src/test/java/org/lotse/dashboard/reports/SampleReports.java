package org.lotse.dashboard.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A report as the service would return it. */
final class SampleReports {

    static final UUID ID = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    static final UUID PROJECT = UUID.fromString("018f0000-0000-7000-8000-000000000002");
    static final UUID KRAUSE = UUID.fromString("018f0000-0000-7000-8000-000000000003");

    private SampleReports() {}

    static Report frozen() {
        return report("FROZEN", null, content());
    }

    static Report report(String state, @Nullable String failure, Report.@Nullable ReportContent content) {
        return new Report(
                ID,
                PROJECT,
                "Wandel <gestalten>",
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-06-30"),
                state,
                Instant.EPOCH,
                failure,
                content == null ? null : Instant.EPOCH,
                null,
                content == null ? null : "ab".repeat(32),
                content);
    }

    static Report.ReportContent content() {
        return new Report.ReportContent(
                new Report.FrozenProject(
                        "Wandel <gestalten>",
                        "Land Brandenburg",
                        LocalDate.parse("2025-01-01"),
                        LocalDate.parse("2027-12-31"),
                        null,
                        Map.of("members", 40L)),
                List.of(
                        count("members", "", 8L),
                        count("members-by-size", "MICRO", 6L),
                        count("members-by-size", "SMALL", 2L),
                        count("members-by-region", "DE21H", 8L),
                        new Report.ReportFigure("sme-share", "sme-share", "", false, "SHARE", 6L, 8L, false, true),
                        new Report.ReportFigure("persons", "persons", "", false, "COUNT", null, null, true, false),
                        new Report.ReportFigure("minutes", "minutes", "", false, "MINUTES", 1_290L, null, false, true),
                        new Report.ReportFigure(
                                "members@to-date", "members", "", true, "COUNT", 10L, null, false, true)),
                Stream.of("members", "members-by-size", "members-by-region", "sme-share", "persons", "minutes")
                        .map(id -> new Report.IndicatorDefinition(
                                id,
                                1,
                                new Report.DefinitionText("en " + id, "Rule."),
                                new Report.DefinitionText("de " + id, "Regel.")))
                        .toList(),
                List.of(new Report.TopicPosition("members.facts.v1", 0, 17, 1)));
    }

    private static Report.ReportFigure count(String indicator, String cell, long value) {
        String key = cell.isEmpty() ? indicator : indicator + ":" + cell;
        return new Report.ReportFigure(key, indicator, cell, false, "COUNT", value, null, false, true);
    }

    static EvidenceList evidence() {
        return new EvidenceList("members", 1, List.of(item(KRAUSE, 90)), null);
    }

    static EvidenceList.EvidenceItem item(UUID id, int minutes) {
        return new EvidenceList.EvidenceItem(
                id,
                id,
                LocalDate.parse("2026-02-03"),
                KRAUSE,
                null,
                minutes,
                1,
                "MICRO",
                "KI <im> Betrieb",
                "Krause & Söhne KG");
    }

    static ReportComparison changes(boolean same) {
        return new ReportComparison(
                Instant.EPOCH,
                true,
                same,
                List.of(),
                same
                        ? List.of()
                        : List.of(new ReportComparison.FigureChange(
                                "minutes", 1_290L, 1_320L, null, null, List.of(item(ID, 120)), List.of(item(ID, 90)))));
    }
}
