package org.lotse.dashboard.settings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The definitions in force, as activation answers them. Days and months are whole ones of the network's zone. */
record Policy(
        String id,
        int version,
        LocalDate validFrom,
        List<String> qualifying,
        ActivationSettings activation,
        List<ParticipationRule> activity,
        RecencySettings recency,
        ContractSettings contract,
        ScoreSettings score) {

    record ActivationSettings(int windowDays, List<ParticipationRule> anyOf) {}

    /**
     * One way of taking part; which numbers it has depends on its form.
     *
     * @param form SIGNALS, SERIES or HOSTED
     * @param types null: those that qualify
     * @param withinDays null: without limit
     */
    record ParticipationRule(
            String form,
            @Nullable List<String> types,
            @Nullable Integer signals,
            @Nullable Integer distinctDays,
            @Nullable Integer withinDays,
            @Nullable Integer attended,
            @Nullable Integer ofLast,
            @Nullable Integer events) {

        /** The key of its sentence: with a limit of time or without, of certain signals or of those that qualify. */
        public String sentence() {
            return switch (form) {
                case "SERIES" -> "series";
                case "HOSTED" -> withinDays == null ? "hosted" : "hosted.within";
                default -> (types == null ? "signals" : "types") + (withinDays == null ? "" : ".within");
            };
        }
    }

    record RecencySettings(int newDays, int activatedDays, int activeDays, int dormantDays, int resurrectedDays) {}

    record ContractSettings(int newMonths, int graceDays) {}

    record ScoreSettings(int halfLifeDays, Map<String, PointSettings> points) {

        /** The most precious first. */
        public List<Map.Entry<String, PointSettings>> sorted() {
            return points.entrySet().stream()
                    .sorted(Map.Entry.<String, PointSettings>comparingByValue(
                                    (one, other) -> other.each().compareTo(one.each()))
                            .thenComparing(Map.Entry.comparingByKey()))
                    .toList();
        }
    }

    /** In points. */
    record PointSettings(BigDecimal each, BigDecimal perDay) {}
}
