package org.lotse.reports.store;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The read positions of the log. */
@Repository
public class ReadPositionRepository {

    private final JdbcTemplate jdbc;

    ReadPositionRepository(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param nextOffset the first offset not yet read
     * @param unreadable number of unreadable records so far; their content is missing from every figure
     */
    public record ReadPosition(String topic, int partition, long nextOffset, long unreadable) {}

    public List<ReadPosition> all() {
        return jdbc.query(
                "select topic, partition_no, next_offset, unreadable from positions order by topic, partition_no",
                (row, n) -> new ReadPosition(row.getString(1), row.getInt(2), row.getLong(3), row.getLong(4)));
    }

    /** A repeated batch neither moves the position back nor counts its unreadable records twice. */
    void advance(List<ReadPosition> read) {
        jdbc.batchUpdate(
                """
                insert into positions as p (topic, partition_no, next_offset, unreadable) values (?, ?, ?, ?)
                on conflict (topic, partition_no) do update
                set next_offset = excluded.next_offset, unreadable = p.unreadable + excluded.unreadable
                where excluded.next_offset > p.next_offset""",
                read.stream()
                        .map(r -> new Object[] {r.topic(), r.partition(), r.nextOffset(), r.unreadable()})
                        .toList());
    }
}
