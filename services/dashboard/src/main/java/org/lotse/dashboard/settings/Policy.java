package org.lotse.dashboard.settings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The policy in force, as activation returns it. Days and months are whole ones in the network's zone. */
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
     * One rule of participation; its form determines which numbers it has.
     *
     * @param form SIGNALS, SERIES or HOSTED
     * @param types null: the qualifying ones
     * @param withinDays null: no limit
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

        /** Message key of its sentence: with or without a time limit, for certain signals or for the qualifying ones. */
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

        /** Highest points first. */
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
