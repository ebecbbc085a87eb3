package org.lotse.reports.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.reports.domain.Evidence;
import org.lotse.reports.domain.Figure;
import org.lotse.reports.domain.FigureUnit;
import org.lotse.reports.domain.IndicatorDefinition;
import org.lotse.reports.domain.Project;
import org.lotse.reports.store.ReadPositionRepository;
import org.lotse.reports.store.ReportRow;

/**
 * A report as JSON.
 *
 * @param content null until it is frozen, and in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportView(
        UUID id,
        UUID projectId,
        String projectName,
        LocalDate from,
        LocalDate to,
        ReportRow.ReportState state,
        Instant requestedAt,
        @Nullable String failure,
        @Nullable Instant frozenAt,
        @Nullable Instant releasedAt,
        @Nullable String digest,
        @Nullable ContentView content) {

    /** The content of a frozen report. */
    public record ContentView(
            ProjectView project,
            List<FigureView> figures,
            List<DefinitionView> definitions,
            List<ReadPositionRepository.ReadPosition> dataPosition) {}

    /** The project as it was agreed when the report was frozen. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProjectView(
            String name,
            String funder,
            LocalDate from,
            LocalDate to,
            @Nullable Integer minimumMinutes,
            SortedMap<String, Long> targets) {}

    /**
     * @param value null when hidden
     * @param hidden true: the figure is about fewer people than this reader may see
     * @param open whether this reader may request the evidence
     * @param evidence null unless the whole report was requested
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FigureView(
            String key,
            String indicator,
            String cell,
            boolean toDate,
            FigureUnit unit,
            @Nullable Long value,
            @Nullable Long base,
            boolean hidden,
            boolean open,
            @Nullable List<Evidence> evidence) {

        static FigureView of(VisibleReport.VisibleFigure visibleFigure, boolean withEvidence) {
            Figure figure = visibleFigure.figure();
            return new FigureView(
                    figure.key(),
                    figure.indicator().id(),
                    figure.cell(),
                    figure.toDate(),
                    figure.indicator().unit(),
                    visibleFigure.value(),
                    visibleFigure.base(),
                    visibleFigure.hidden(),
                    visibleFigure.open(),
                    withEvidence ? visibleFigure.evidence() : null);
        }
    }

    /** The rule behind a figure, as of the freezing of the report. */
    public record DefinitionView(
            String id, int version, IndicatorDefinition.DefinitionText en, IndicatorDefinition.DefinitionText de) {}

    static ReportView of(ReportRow report) {
        return of(report, null);
    }

    /** @param withEvidence true for the self-contained file */
    public static ReportView of(VisibleReport visibleReport, boolean withEvidence) {
        Project project = visibleReport.content().project();
        return of(
                visibleReport.report(),
                new ContentView(
                        new ProjectView(
                                project.name(),
                                project.funder(),
                                project.period().from(),
                                project.period().to(),
                                project.minimumMinutes(),
                                project.targets()),
                        visibleReport.lines().stream()
                                .map(visibleFigure -> FigureView.of(visibleFigure, withEvidence))
                                .toList(),
                        visibleReport.content().definitions().stream()
                                .map(d -> new DefinitionView(d.id(), d.version(), d.english(), d.german()))
                                .toList(),
                        visibleReport.position()));
    }

    private static ReportView of(ReportRow report, @Nullable ContentView content) {
        return new ReportView(
                report.id(),
                report.projectId(),
                report.projectName(),
                report.period().from(),
                report.period().to(),
                report.state(),
                report.requestedAt(),
                report.failure(),
                report.frozenAt(),
                report.releasedAt(),
                report.digest(),
                content);
    }
}
