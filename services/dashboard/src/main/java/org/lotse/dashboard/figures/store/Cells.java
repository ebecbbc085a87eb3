package org.lotse.dashboard.figures.store;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cells of the current network's figures. A cell is the sum of the last totals of its partitions. */
@Repository
public class Cells {

    /** Period of what holds on the day of the figures. */
    public static final String NOW = "now";

    private static final String SUM =
            "select metric, period, sum(total)::bigint as total from metric where dimension = 'all' and ";

    private final JdbcClient jdbc;

    Cells(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Cell(String metric, String period, long total) {}

    /** The day and the definition that the figures of the network hold for; empty before the first ones are computed. */
    public Optional<Standing> standing() {
        return jdbc.sql("""
                        select as_of, definition, definition_version from figures
                        order by as_of desc, computed_at desc limit 1""").query(Standing.class).optional();
    }

    /** One measure now; empty when it was never computed, which is not 0. */
    public Optional<Long> now(String metric) {
        return Optional.ofNullable(byPeriod(metric).get(NOW));
    }

    /** One measure by its periods. */
    public SortedMap<String, Long> byPeriod(String metric) {
        return jdbc.sql(SUM + "metric = ? group by metric, period").param(metric).query(Cell.class).list().stream()
                .collect(Collectors.toMap(Cell::period, Cell::total, Long::sum, TreeMap::new));
    }

    /** Measures that start alike ({@code members-by-behaviour:}), by period and by what follows in their name. */
    public SortedMap<String, Map<String, Long>> family(String start) {
        return jdbc
                .sql(SUM + "starts_with(metric, ?) group by metric, period")
                .param(start)
                .query(Cell.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Cell::period,
                        TreeMap::new,
                        Collectors.toMap(cell -> cell.metric().substring(start.length()), Cell::total, Long::sum)));
    }

    /** One measure now by the codes of a dimension: {@code region}, {@code size}, {@code sector}, {@code type}, {@code category}. */
    public Map<String, Long> by(String dimension, String metric, Function<String, Boolean> periods) {
        return jdbc
                .sql("select value as metric, period, sum(total)::bigint as total from metric "
                        + "where dimension = ? and metric = ? group by value, period")
                .params(dimension, metric)
                .query(Cell.class)
                .list()
                .stream()
                .filter(cell -> periods.apply(cell.period()))
                .collect(Collectors.toMap(Cell::metric, Cell::total, Long::sum, TreeMap::new));
    }
}
