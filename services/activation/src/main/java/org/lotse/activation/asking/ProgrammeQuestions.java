package org.lotse.activation.asking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.asking.ProgrammeView.PeriodView;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.programme.Funnel;
import org.lotse.activation.metric.programme.Occasion;
import org.lotse.activation.metric.programme.Period;
import org.lotse.activation.metric.programme.Programme;
import org.lotse.activation.metric.programme.ProgrammeFigures;
import org.lotse.activation.rulebook.Rulebooks;
import org.lotse.activation.stream.Histories;
import org.springframework.stereotype.Service;

/** Sums up a network's programme, and how one event went; one pass over the network's histories, nothing kept. */
@Service
class ProgrammeQuestions {

    private final Histories histories;
    private final Rulebooks rulebooks;
    private final Today today;

    ProgrammeQuestions(Histories histories, Rulebooks rulebooks, Today today) {
        this.histories = histories;
        this.rulebooks = rulebooks;
        this.today = today;
    }

    /** @param asOf the report day; null: today */
    ProgrammeView programme(
            UUID network, Period.Length by, YearMonth from, YearMonth to, @Nullable LocalDate asOf, int activeMonths) {
        LocalDate day = asOf == null ? Day.date(today.day(network)) : asOf;
        Programme programme = new Programme(rulebooks.programme(network), Day.of(day));
        histories.forEach(network, programme::add);
        List<PeriodView> periods = Period.closed(by, from, to, day).stream()
                .map(period -> view(programme, by, period, activeMonths))
                .toList();
        return new ProgrammeView(today.definition(network, Day.of(day)), by.name(), activeMonths, periods);
    }

    /** Null for an event that the programme does not have. */
    @Nullable
    FunnelView funnel(UUID network, UUID event) {
        Occasion occasion = rulebooks.programme(network).stream()
                .filter(o -> o.id().equals(event) && o.status() != Occasion.Status.RETRACTED)
                .findFirst()
                .orElse(null);
        if (occasion == null) {
            return null;
        }
        Funnel funnel = new Funnel(occasion);
        histories.forEach(network, funnel::add);
        return new FunnelView(
                today.definition(network, today.day(network)),
                event,
                Day.date(occasion.firstDay()),
                occasion.status(),
                occasion.list(),
                funnel.stages(),
                Funnel.FOLLOW_UP_DAYS);
    }

    private static PeriodView view(Programme programme, Period.Length by, Period period, int activeMonths) {
        ProgrammeFigures figures = programme.in(period);
        return new PeriodView(
                period.name(),
                figures,
                figures.minus(programme.in(period.before(by, 1))),
                figures.minus(programme.in(period.yearBefore(by))),
                programme.activeSeries(period, activeMonths),
                programme.activeHosts(period, activeMonths));
    }
}
