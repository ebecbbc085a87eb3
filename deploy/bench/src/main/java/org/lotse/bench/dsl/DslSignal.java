package org.lotse.bench.dsl;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.lotse.bench.workload.WorkloadSignalKind;
import org.lotse.facts.participation.AttendanceRecorded;
import org.lotse.facts.signals.SignalRecorded;

/**
 * The part of a fact that the topology keeps.
 *
 * @param at epoch milliseconds
 */
record DslSignal(String kind, long at) {

    static List<DslSignal> of(SpecificRecord fact) {
        return switch (fact) {
            case SignalRecorded s ->
                List.of(new DslSignal(
                        s.getKind().name(), s.getHead().getOccurredAt().toEpochMilli()));
            case AttendanceRecorded a ->
                List.of(new DslSignal(
                        WorkloadSignalKind.ATTENDED.name(),
                        a.getHead().getOccurredAt().toEpochMilli()));
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
        return Arrays.stream(WorkloadSignalKind.values())
                .anyMatch(workloadSignalKind -> workloadSignalKind.qualifies()
                        && workloadSignalKind.name().equals(kind));
    }

    int points() {
        return Arrays.stream(WorkloadSignalKind.values())
                .filter(workloadSignalKind -> workloadSignalKind.name().equals(kind))
                .mapToInt(WorkloadSignalKind::points)
                .findFirst()
                .orElse(0);
    }
}
