package org.lotse.bench.dsl;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.lotse.bench.workload.Act;
import org.lotse.facts.participation.AttendanceRecorded;
import org.lotse.facts.signals.SignalRecorded;

/**
 * What the topology keeps of a fact.
 *
 * @param at epoch milliseconds
 */
record Signal(String kind, long at) {

    static List<Signal> of(SpecificRecord fact) {
        return switch (fact) {
            case SignalRecorded s ->
                List.of(new Signal(
                        s.getKind().name(), s.getHead().getOccurredAt().toEpochMilli()));
            case AttendanceRecorded a ->
                List.of(new Signal(
                        Act.ATTENDED.name(), a.getHead().getOccurredAt().toEpochMilli()));
            default -> List.of();
        };
    }

    String month() {
        return YearMonth.from(Instant.ofEpochMilli(at).atOffset(ZoneOffset.UTC)).toString();
    }

    long day() {
        return Math.floorDiv(at, 86_400_000L);
    }

    boolean qualifies() {
        return Arrays.stream(Act.values())
                .anyMatch(act -> act.qualifies() && act.name().equals(kind));
    }

    int points() {
        return Arrays.stream(Act.values())
                .filter(act -> act.name().equals(kind))
                .mapToInt(Act::points)
                .findFirst()
                .orElse(0);
    }
}
