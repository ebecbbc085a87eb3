package org.lotse.activation.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.programme.FunnelCounter;
import org.lotse.activation.metric.programme.ProgrammeItem;
import org.lotse.activation.metric.programme.ProgrammePeriodFigures;
import org.lotse.activation.metric.programme.ProgrammeStatistics;
import org.lotse.activation.metric.programme.ReportingPeriod;
import org.lotse.activation.policies.PolicyRegistry;
import org.lotse.activation.query.ProgrammeView.PeriodView;
import org.lotse.activation.routing.MemberHistoryQuery;
import org.springframework.stereotype.Service;

/** Computes programme figures and the funnel of an event, in one pass over the network's histories; caches nothing. */
@Service
class ProgrammeQuery {

    private final MemberHistoryQuery histories;
    private final PolicyRegistry policyRegistry;
    private final NetworkDate networkDate;

    ProgrammeQuery(MemberHistoryQuery histories, PolicyRegistry policyRegistry, NetworkDate networkDate) {
        this.histories = histories;
        this.policyRegistry = policyRegistry;
        this.networkDate = networkDate;
    }

    /** @param asOf the report day; null: today */
    ProgrammeView programme(
            UUID network,
            ReportingPeriod.PeriodLength by,
            YearMonth from,
            YearMonth to,
            @Nullable LocalDate asOf,
            int activeMonths) {
        LocalDate day = asOf == null ? Day.date(networkDate.day(network)) : asOf;
        ProgrammeStatistics programmeStatistics =
                new ProgrammeStatistics(policyRegistry.programme(network), Day.of(day));
        histories.forEach(network, programmeStatistics::add);
        List<PeriodView> periods = ReportingPeriod.closed(by, from, to, day).stream()
                .map(period -> view(programmeStatistics, by, period, activeMonths))
                .toList();
        return new ProgrammeView(networkDate.definition(network, Day.of(day)), by.name(), activeMonths, periods);
    }

    /** Returns null if the event is not in the programme. */
    @Nullable
    FunnelView funnel(UUID network, UUID event) {
        ProgrammeItem programmeItem = policyRegistry.programme(network).stream()
                .filter(o -> o.id().equals(event) && o.status() != ProgrammeItem.ItemStatus.RETRACTED)
                .findFirst()
                .orElse(null);
        if (programmeItem == null) {
            return null;
        }
        FunnelCounter funnelCounter = new FunnelCounter(programmeItem);
        histories.forEach(network, funnelCounter::add);
        return new FunnelView(
                networkDate.definition(network, networkDate.day(network)),
                event,
                Day.date(programmeItem.firstDay()),
                programmeItem.status(),
                programmeItem.list(),
                funnelCounter.stages(),
                FunnelCounter.FOLLOW_UP_DAYS);
    }

    private static PeriodView view(
            ProgrammeStatistics programmeStatistics,
            ReportingPeriod.PeriodLength by,
            ReportingPeriod period,
            int activeMonths) {
        ProgrammePeriodFigures figures = programmeStatistics.in(period);
        return new PeriodView(
                period.name(),
                figures,
                figures.minus(programmeStatistics.in(period.before(by, 1))),
                figures.minus(programmeStatistics.in(period.yearBefore(by))),
                programmeStatistics.activeSeries(period, activeMonths),
                programmeStatistics.activeHosts(period, activeMonths));
    }
}
