package org.lotse.reports.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.reports.store.FactRow.AttendanceFactRow;
import org.lotse.reports.store.FactRow.ClassificationFactRow;
import org.lotse.reports.store.FactRow.EventFactRow;
import org.lotse.reports.store.FactRow.MemberFactRow;
import org.lotse.reports.store.FactRow.RegistrationFactRow;

/** Upsert of a fact row: it replaces the stored row only if its version is later, so order and repetition change nothing. */
record FactRowUpsert(String sql, List<@Nullable Object> values) {

    private static final String MEMBERS = sql("members", "member_id", "type");
    private static final String CLASSIFICATIONS =
            sql("classifications", "classification_id", "member_id", "kind", "scheme", "code", "valid_from");
    private static final String EVENTS =
            sql("events", "event_id", "kind", "status", "list", "project_id", "day", "heads_without_name");
    private static final String REGISTRATIONS = sql(
            "registrations", "registration_id", "member_id", "person_id", "event_id", "day", "status", "project_id");
    private static final String ATTENDANCES = sql(
            "attendances",
            "attendance_id",
            "member_id",
            "person_id",
            "event_id",
            "session_id",
            "day",
            "minutes",
            "walk_in",
            "project_id",
            "beneficiary");

    static FactRowUpsert of(FactRow row) {
        return switch (row) {
            case MemberFactRow m -> of(MEMBERS, m, m.memberId(), m.type());
            case ClassificationFactRow c ->
                of(CLASSIFICATIONS, c, c.id(), c.memberId(), c.kind(), c.scheme(), c.code(), c.validFrom());
            case EventFactRow e ->
                of(
                        EVENTS,
                        e,
                        e.eventId(),
                        e.kind(),
                        e.status(),
                        e.list(),
                        e.projectId(),
                        e.day(),
                        e.headsWithoutName());
            case RegistrationFactRow r ->
                of(
                        REGISTRATIONS,
                        r,
                        r.id(),
                        r.memberId(),
                        r.personId(),
                        r.eventId(),
                        r.day(),
                        r.status(),
                        r.projectId());
            case AttendanceFactRow a ->
                of(
                        ATTENDANCES,
                        a,
                        a.id(),
                        a.memberId(),
                        a.personId(),
                        a.eventId(),
                        a.sessionId(),
                        a.day(),
                        a.minutes(),
                        a.walkIn(),
                        a.projectId(),
                        a.beneficiary());
        };
    }

    private static FactRowUpsert of(String sql, FactRow row, @Nullable Object... properties) {
        FactRow.FactVersion factVersion = row.stamp();
        List<@Nullable Object> values = new ArrayList<>(
                List.of(factVersion.networkId(), factVersion.version(), factVersion.retracted(), factVersion.factId()));
        values.addAll(Arrays.asList(properties));
        return new FactRowUpsert(sql, values);
    }

    /** The fact id breaks ties, so that two facts of one version leave the same row in any order. */
    private static String sql(String table, String id, String... properties) {
        List<String> changing = Stream.concat(Stream.of("version", "retracted", "fact_id"), Stream.of(properties))
                .toList();
        List<String> all = Stream.concat(
                        Stream.of("network_id", "version", "retracted", "fact_id", id), Stream.of(properties))
                .toList();
        return "insert into %1$s (%2$s) values (%3$s) on conflict (network_id, %4$s) do update set %5$s "
                        .formatted(
                                table,
                                String.join(", ", all),
                                all.stream().map(c -> "?").collect(Collectors.joining(", ")),
                                id,
                                changing.stream()
                                        .map(c -> c + " = excluded." + c)
                                        .collect(Collectors.joining(", ")))
                + ("where (excluded.version, excluded.retracted, excluded.fact_id)"
                                + " > (%1$s.version, %1$s.retracted, %1$s.fact_id)")
                        .formatted(table);
    }
}
