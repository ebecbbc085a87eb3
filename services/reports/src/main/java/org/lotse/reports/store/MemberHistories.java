package org.lotse.reports.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lotse.reports.domain.Classification;
import org.lotse.reports.domain.MemberHistory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known about organisations over time. */
@Repository
class MemberHistories {

    private record Dated(UUID memberId, Classification classification) {}

    private record Typed(UUID memberId, String type) {}

    private final JdbcClient jdbc;

    MemberHistories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, MemberHistory> of(UUID networkId, Collection<UUID> memberIds) {
        UUID[] ids = memberIds.toArray(UUID[]::new);
        Map<UUID, String> types = types(networkId, ids);
        Map<UUID, List<Classification>> classifications = classifications(networkId, ids);
        Set<UUID> known = new HashSet<>(types.keySet());
        known.addAll(classifications.keySet());
        Map<UUID, MemberHistory> histories = new HashMap<>();
        known.forEach(id -> histories.put(
                id, new MemberHistory(types.getOrDefault(id, "UNKNOWN"), classifications.getOrDefault(id, List.of()))));
        return histories;
    }

    private Map<UUID, String> types(UUID networkId, UUID[] ids) {
        return jdbc
                .sql("""
                        select member_id, type from members
                        where network_id = :network and member_id = any(:ids) and not retracted""")
                .param("network", networkId)
                .param("ids", ids)
                .query((row, n) -> new Typed(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Typed::memberId, Typed::type));
    }

    private Map<UUID, List<Classification>> classifications(UUID networkId, UUID[] ids) {
        return jdbc
                .sql("""
                        select member_id, classification_id, kind, scheme, code, valid_from from classifications
                        where network_id = :network and member_id = any(:ids) and not retracted
                        and kind in ('SIZE', 'REGION', 'TYPE')""")
                .param("network", networkId)
                .param("ids", ids)
                .query((row, n) -> new Dated(
                        row.getObject(1, UUID.class),
                        new Classification(
                                row.getObject(2, UUID.class),
                                Classification.Kind.valueOf(row.getString(3)),
                                row.getString(4),
                                row.getString(5),
                                row.getObject(6, LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Dated::memberId, Collectors.mapping(Dated::classification, Collectors.toList())));
    }
}
