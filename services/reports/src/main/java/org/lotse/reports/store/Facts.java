package org.lotse.reports.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The facts as known now, with how far they have been read: both move in one transaction. */
@Repository
public class Facts {

    private final JdbcTemplate jdbc;
    private final Positions positions;

    Facts(JdbcTemplate jdbc, Positions positions) {
        this.jdbc = jdbc;
        this.positions = positions;
    }

    /** Takes in facts of any networks; the caller must be allowed to see all of them. */
    @Transactional
    public void take(List<FactRow> rows, List<Positions.Read> read) {
        Map<String, List<Upsert>> bySql = rows.stream().map(Upsert::of).collect(Collectors.groupingBy(Upsert::sql));
        bySql.forEach((sql, upserts) -> jdbc.batchUpdate(
                sql, upserts.stream().map(u -> u.values().toArray()).toList()));
        positions.advance(read);
    }
}
