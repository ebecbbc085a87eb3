package org.lotse.dashboard.overview;

import static org.lotse.dashboard.layout.StateNames.BELONGING;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.lotse.dashboard.directory.store.Member;
import org.lotse.dashboard.directory.store.MemberFilter;
import org.lotse.dashboard.directory.store.MemberReadModel;
import org.lotse.dashboard.directory.store.MemberSortOrder;
import org.lotse.dashboard.figures.domain.Rate;
import org.lotse.dashboard.figures.store.MetricTotals;
import org.lotse.dashboard.overview.store.MemberCounts;
import org.springframework.stereotype.Service;

/** Collects the figures of the page Today. */
@Service
class TodayQuery {

    /** Contract states of paying members; the call list contains the dormant ones among them. */
    static final List<String> PAYING = List.of("NEW", "CURRENT", "NOTICE_GIVEN");

    static final List<String> ACTIVE = List.of("ACTIVATED", "ACTIVE", "RESURRECTED");

    private static final int CALLS = 8;
    private static final int OTHERS = 5;
    private static final int MONTHS = 25;

    private final MemberCounts counts;
    private final MemberReadModel memberReadModel;
    private final MetricTotals metricTotals;

    TodayQuery(MemberCounts counts, MemberReadModel memberReadModel, MetricTotals metricTotals) {
        this.counts = counts;
        this.memberReadModel = memberReadModel;
        this.metricTotals = metricTotals;
    }

    /** Empty before the first figures are computed. */
    Optional<TodayPage> today() {
        return metricTotals.stamp().map(figureStamp -> {
            var matrix = counts.matrix();
            return new TodayPage(
                    figureStamp,
                    matrix,
                    BELONGING.stream().mapToLong(matrix::ofContract).sum(),
                    activation(figureStamp.asOf()),
                    waiting(),
                    matrix.in(BELONGING, ACTIVE),
                    some(PAYING, "DORMANT", MemberSortOrder.LAST_DOWN, CALLS),
                    matrix.in(PAYING, List.of("DORMANT")),
                    some(BELONGING, "AT_RISK", MemberSortOrder.SINCE_DOWN, OTHERS),
                    counts.entered("AT_RISK", figureStamp.asOf().minusDays(30)),
                    some(BELONGING, "RESURRECTED", MemberSortOrder.SINCE_DOWN, OTHERS),
                    counts.entered("RESURRECTED", figureStamp.asOf().minusDays(90)),
                    months());
        });
    }

    private List<Member> some(List<String> contract, String behaviour, MemberSortOrder order, int limit) {
        return memberReadModel.list(MemberFilter.states(contract, List.of(behaviour)), order, limit, 0);
    }

    private Optional<Rate> activation(LocalDate asOf) {
        var year = YearMonth.from(asOf).minusMonths(15).toString();
        return Rate.of(
                sum(metricTotals.byPeriod("cohort-activated").tailMap(year)),
                sum(metricTotals.byPeriod("cohort-matured").tailMap(year)));
    }

    private long waiting() {
        return sum(metricTotals.byPeriod("cohort-members")) - sum(metricTotals.byPeriod("cohort-matured"));
    }

    private Map<String, TodayPage.StateGroupCounts> months() {
        var all = metricTotals.family("members-by-behaviour:");
        all.remove(MetricTotals.NOW);
        var months = new LinkedHashMap<String, TodayPage.StateGroupCounts>();
        all.entrySet().stream()
                .skip(Math.max(0, all.size() - MONTHS))
                .forEach(month -> months.put(month.getKey(), TodayPage.StateGroupCounts.of(month.getValue())));
        return months;
    }

    private static long sum(SortedMap<String, Long> periods) {
        return periods.values().stream().mapToLong(Long::longValue).sum();
    }
}
