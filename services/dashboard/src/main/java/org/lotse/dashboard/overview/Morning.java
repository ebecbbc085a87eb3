package org.lotse.dashboard.overview;

import static org.lotse.dashboard.frame.States.BELONGING;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.lotse.dashboard.directory.store.Filter;
import org.lotse.dashboard.directory.store.Member;
import org.lotse.dashboard.directory.store.Members;
import org.lotse.dashboard.directory.store.Order;
import org.lotse.dashboard.figures.domain.Rate;
import org.lotse.dashboard.figures.store.Cells;
import org.lotse.dashboard.overview.store.Counts;
import org.springframework.stereotype.Service;

/** Gathers what a coordinator wants to know in the morning. */
@Service
class Morning {

    /** Those whom the list of calls is about: under contract, without a sign of life. */
    static final List<String> PAYING = List.of("NEW", "CURRENT", "NOTICE_GIVEN");

    static final List<String> ACTIVE = List.of("ACTIVATED", "ACTIVE", "RESURRECTED");

    private static final int CALLS = 8;
    private static final int OTHERS = 5;
    private static final int MONTHS = 25;

    private final Counts counts;
    private final Members members;
    private final Cells cells;

    Morning(Counts counts, Members members, Cells cells) {
        this.counts = counts;
        this.members = members;
        this.cells = cells;
    }

    /** Empty before the first figures are computed. */
    Optional<Today> today() {
        return cells.standing().map(standing -> {
            var matrix = counts.matrix();
            return new Today(
                    standing,
                    matrix,
                    BELONGING.stream().mapToLong(matrix::ofContract).sum(),
                    activation(standing.asOf()),
                    waiting(),
                    matrix.in(BELONGING, ACTIVE),
                    some(PAYING, "DORMANT", Order.LAST_DOWN, CALLS),
                    matrix.in(PAYING, List.of("DORMANT")),
                    some(BELONGING, "AT_RISK", Order.SINCE_DOWN, OTHERS),
                    counts.entered("AT_RISK", standing.asOf().minusDays(30)),
                    some(BELONGING, "RESURRECTED", Order.SINCE_DOWN, OTHERS),
                    counts.entered("RESURRECTED", standing.asOf().minusDays(90)),
                    months());
        });
    }

    private List<Member> some(List<String> contract, String behaviour, Order order, int limit) {
        return members.list(Filter.states(contract, List.of(behaviour)), order, limit, 0);
    }

    private Optional<Rate> activation(LocalDate asOf) {
        var year = YearMonth.from(asOf).minusMonths(15).toString();
        return Rate.of(
                sum(cells.byPeriod("cohort-activated").tailMap(year)),
                sum(cells.byPeriod("cohort-matured").tailMap(year)));
    }

    private long waiting() {
        return sum(cells.byPeriod("cohort-members")) - sum(cells.byPeriod("cohort-matured"));
    }

    private Map<String, Today.Groups> months() {
        var all = cells.family("members-by-behaviour:");
        all.remove(Cells.NOW);
        var months = new LinkedHashMap<String, Today.Groups>();
        all.entrySet().stream()
                .skip(Math.max(0, all.size() - MONTHS))
                .forEach(month -> months.put(month.getKey(), Today.Groups.of(month.getValue())));
        return months;
    }

    private static long sum(SortedMap<String, Long> periods) {
        return periods.values().stream().mapToLong(Long::longValue).sum();
    }
}
