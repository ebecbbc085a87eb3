package org.lotse.dashboard.figures.store;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cells of the current network's figures. A cell is the sum of the latest totals of its partitions. */
@Repository
public class MetricTotals {

    /** Period of figures that hold on the day of computation. */
    public static final String NOW = "now";

    private static final String SUM =
            "select metric, period, sum(total)::bigint as total from metric where dimension = 'all' and ";

    private final JdbcClient jdbc;

    MetricTotals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record PeriodTotal(String metric, String period, long total) {}

    /** The day and the definition of the network's figures; empty before the first ones are computed. */
    public Optional<FigureStamp> stamp() {
        return jdbc.sql("""
                        select as_of, definition, definition_version from figures
                        order by as_of desc, computed_at desc limit 1""").query(FigureStamp.class).optional();
    }

    /** The current value of a measure; empty if it was never computed, which is not 0. */
    public Optional<Long> now(String metric) {
        return Optional.ofNullable(byPeriod(metric).get(NOW));
    }

    /** The values of a measure by period. */
    public SortedMap<String, Long> byPeriod(String metric) {
        return jdbc
                .sql(SUM + "metric = ? group by metric, period")
                .param(metric)
                .query(PeriodTotal.class)
                .list()
                .stream()
                .collect(Collectors.toMap(PeriodTotal::period, PeriodTotal::total, Long::sum, TreeMap::new));
    }

    /** Measures with a common prefix ({@code members-by-behaviour:}), by period and by the rest of their names. */
    public SortedMap<String, Map<String, Long>> family(String start) {
        return jdbc
                .sql(SUM + "starts_with(metric, ?) group by metric, period")
                .param(start)
                .query(PeriodTotal.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        PeriodTotal::period,
                        TreeMap::new,
                        Collectors.toMap(
                                periodTotal -> periodTotal.metric().substring(start.length()),
                                PeriodTotal::total,
                                Long::sum)));
    }

    /** A measure by the codes of a dimension: {@code region}, {@code size}, {@code sector}, {@code type}, {@code category}. */
    public Map<String, Long> byDimension(String dimension, String metric, Function<String, Boolean> periods) {
        return jdbc
                .sql("select value as metric, period, sum(total)::bigint as total from metric "
                        + "where dimension = ? and metric = ? group by value, period")
                .params(dimension, metric)
                .query(PeriodTotal.class)
                .list()
                .stream()
                .filter(periodTotal -> periods.apply(periodTotal.period()))
                .collect(Collectors.toMap(PeriodTotal::metric, PeriodTotal::total, Long::sum, TreeMap::new));
    }
}
