package org.lotse.dashboard.settings;

import java.util.List;
import java.util.Map;

/** The definitions in force, as activation answers them. Days and months are whole ones of the network's zone. */
record Policy(
        String id,
        int version,
        List<String> qualifying,
        List<String> contributing,
        Activation activation,
        Recency recency,
        Contract contract,
        Score score) {

    record Activation(int signals, int distinctDays, int windowDays) {}

    record Recency(int newDays, int activatedDays, int activeDays, int dormantDays, int resurrectedDays) {}

    record Contract(int newMonths, int graceDays) {}

    record Score(int halfLifeDays, Map<String, Worth> worth) {

        /** The most precious first. */
        public List<Map.Entry<String, Worth>> sorted() {
            return worth.entrySet().stream()
                    .sorted(Map.Entry.<String, Worth>comparingByValue(
                                    (one, other) -> Long.compare(other.micros(), one.micros()))
                            .thenComparing(Map.Entry.comparingByKey()))
                    .toList();
        }
    }

    record Worth(long micros, long dailyCapMicros) {

        public double points() {
            return micros / 1e6;
        }

        public double cap() {
            return dailyCapMicros / 1e6;
        }
    }
}
