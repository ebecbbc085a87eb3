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
 * A report as the service tells it.
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
        @Nullable Content content) {

    public boolean isReleased() {
        return releasedAt != null;
    }

    /** Still being made; worth looking again in a moment. */
    public boolean isUnderWay() {
        return "WAITING".equals(state) || "RUNNING".equals(state);
    }

    record Content(
            ProjectThen project, List<Figure> figures, List<Definition> definitions, List<Position> dataPosition) {

        Optional<Figure> figure(String key) {
            return figures.stream().filter(f -> f.key().equals(key)).findFirst();
        }

        Definition definition(Figure figure) {
            return definitions.stream()
                    .filter(d -> d.id().equals(figure.indicator()))
                    .findFirst()
                    .orElseThrow();
        }

        public long unreadable() {
            return dataPosition.stream().mapToLong(Position::unreadable).sum();
        }
    }

    /** The project as it was when the report was frozen. */
    record ProjectThen(
            String name,
            String funder,
            LocalDate from,
            LocalDate to,
            @Nullable Integer minimumMinutes,
            Map<String, Long> targets) {}

    /**
     * @param unit COUNT, MINUTES or SHARE
     * @param value null when hidden
     * @param open whether the list behind it may be looked at
     */
    record Figure(
            String key,
            String indicator,
            String cell,
            boolean toDate,
            String unit,
            @Nullable Long value,
            @Nullable Long base,
            boolean hidden,
            boolean open) {}

    record Definition(String id, int version, Text en, Text de) {

        Text in(Locale locale) {
            return locale.getLanguage().equals("de") ? de : en;
        }
    }

    record Text(String name, String rule) {}

    record Position(String topic, int partition, long nextOffset, long unreadable) {}
}
