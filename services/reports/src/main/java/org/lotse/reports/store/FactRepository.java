package org.lotse.reports.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The current facts and the read position: both change in one transaction. */
@Repository
public class FactRepository {

    private final JdbcTemplate jdbc;
    private final ReadPositionRepository readPositionRepository;

    FactRepository(JdbcTemplate jdbc, ReadPositionRepository readPositionRepository) {
        this.jdbc = jdbc;
        this.readPositionRepository = readPositionRepository;
    }

    /** Stores facts of any networks; the caller must have access to all of them. */
    @Transactional
    public void apply(List<FactRow> rows, List<ReadPositionRepository.ReadPosition> read) {
        Map<String, List<FactRowUpsert>> bySql =
                rows.stream().map(FactRowUpsert::of).collect(Collectors.groupingBy(FactRowUpsert::sql));
        bySql.forEach((sql, upserts) -> jdbc.batchUpdate(
                sql, upserts.stream().map(u -> u.values().toArray()).toList()));
        readPositionRepository.advance(read);
    }
}
