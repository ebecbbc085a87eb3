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
import org.lotse.reports.domain.ClassificationHistory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The classification histories of organisations. */
@Repository
class ClassificationHistoryRepository {

    private record MemberClassification(UUID memberId, Classification classification) {}

    private record RegisteredType(UUID memberId, String type) {}

    private final JdbcClient jdbc;

    ClassificationHistoryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, ClassificationHistory> of(UUID networkId, Collection<UUID> memberIds) {
        UUID[] ids = memberIds.toArray(UUID[]::new);
        Map<UUID, String> types = types(networkId, ids);
        Map<UUID, List<Classification>> classifications = classifications(networkId, ids);
        Set<UUID> known = new HashSet<>(types.keySet());
        known.addAll(classifications.keySet());
        Map<UUID, ClassificationHistory> histories = new HashMap<>();
        known.forEach(id -> histories.put(
                id,
                new ClassificationHistory(
                        types.getOrDefault(id, "UNKNOWN"), classifications.getOrDefault(id, List.of()))));
        return histories;
    }

    private Map<UUID, String> types(UUID networkId, UUID[] ids) {
        return jdbc
                .sql("""
                        select member_id, type from members
                        where network_id = :network and member_id = any(:ids) and not retracted""")
                .param("network", networkId)
                .param("ids", ids)
                .query((row, n) -> new RegisteredType(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(RegisteredType::memberId, RegisteredType::type));
    }

    private Map<UUID, List<Classification>> classifications(UUID networkId, UUID[] ids) {
        return jdbc
                .sql("""
                        select member_id, classification_id, kind, scheme, code, valid_from from classifications
                        where network_id = :network and member_id = any(:ids) and not retracted
                        and kind in ('SIZE', 'REGION', 'TYPE')""")
                .param("network", networkId)
                .param("ids", ids)
                .query((row, n) -> new MemberClassification(
                        row.getObject(1, UUID.class),
                        new Classification(
                                row.getObject(2, UUID.class),
                                Classification.ClassificationKind.valueOf(row.getString(3)),
                                row.getString(4),
                                row.getString(5),
                                row.getObject(6, LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        MemberClassification::memberId,
                        Collectors.mapping(MemberClassification::classification, Collectors.toList())));
    }
}
