package org.lotse.dashboard.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as the reports service returns it.
 *
 * @param state WAITING, RUNNING, FROZEN or FAILED
 * @param content null until it is frozen, and in lists
 */
record Report(
        UUID id,
        UUID projectId,
        String projectName,
        LocalDate from,
        LocalDate to,
        String state,
        Instant requestedAt,
        @Nullable String failure,
        @Nullable Instant frozenAt,
        @Nullable Instant releasedAt,
        @Nullable String digest,
        @Nullable ReportContent content) {

    public boolean isReleased() {
        return releasedAt != null;
    }

    /** True while the report is being computed; the page then polls. */
    public boolean isUnderWay() {
        return "WAITING".equals(state) || "RUNNING".equals(state);
    }

    record ReportContent(
            FrozenProject project,
            List<ReportFigure> figures,
            List<IndicatorDefinition> definitions,
            List<TopicPosition> dataPosition) {

        Optional<ReportFigure> figure(String key) {
            return figures.stream().filter(f -> f.key().equals(key)).findFirst();
        }

        IndicatorDefinition definition(ReportFigure figure) {
            return definitions.stream()
                    .filter(d -> d.id().equals(figure.indicator()))
                    .findFirst()
                    .orElseThrow();
        }

        public long unreadable() {
            return dataPosition.stream().mapToLong(TopicPosition::unreadable).sum();
        }
    }

    /** The project as it was when the report was frozen. */
    record FrozenProject(
            String name,
            String funder,
            LocalDate from,
            LocalDate to,
            @Nullable Integer minimumMinutes,
            Map<String, Long> targets) {}

    /**
     * @param unit COUNT, MINUTES or SHARE
     * @param value null if hidden
     * @param open whether the viewer may open the evidence
     */
    record ReportFigure(
            String key,
            String indicator,
            String cell,
            boolean toDate,
            String unit,
            @Nullable Long value,
            @Nullable Long base,
            boolean hidden,
            boolean open) {}

    record IndicatorDefinition(String id, int version, DefinitionText en, DefinitionText de) {

        DefinitionText in(Locale locale) {
            return locale.getLanguage().equals("de") ? de : en;
        }
    }

    record DefinitionText(String name, String rule) {}

    record TopicPosition(String topic, int partition, long nextOffset, long unreadable) {}
}
