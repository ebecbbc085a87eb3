package org.lotse.activation.metric.life;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lotse.activation.metric.history.History.Recorded;
import org.lotse.activation.metric.policy.ActivityRule;
import org.lotse.activation.metric.programme.Calendar;

/** At least a of the last b events of a series were attended by any of the member's persons. */
final class SeriesVisited implements Fulfilment {

    private final ActivityRule.Series rule;
    private final Calendar calendar;
    /** The first attendance of each event. */
    private final Map<UUID, Recorded> attended = new HashMap<>();

    SeriesVisited(ActivityRule.Series rule, List<Recorded> signals, Calendar calendar) {
        this.rule = rule;
        this.calendar = calendar;
        for (Recorded recorded : signals) {
            UUID event = recorded.signal().event();
            if (event != null && recorded.signal().type().attendance()) {
                attended.putIfAbsent(event, recorded);
            }
        }
    }

    @Override
    public boolean on(int day) {
        return visits(day).size() >= rule.attended();
    }

    @Override
    public IntStream turns() {
        return IntStream.concat(
                calendar.days(rule.series()),
                attended.values().stream().mapToInt(s -> s.signal().day()));
    }

    @Override
    public List<UUID> by(int day) {
        return visits(day).reversed().stream().map(Recorded::id).toList();
    }

    /** Those of the last events that the member attended, the latest first. */
    private List<Recorded> visits(int day) {
        return calendar.last(rule.series(), rule.ofLast(), day).stream()
                .flatMap(event -> {
                    Recorded visit = attended.get(event);
                    return visit == null || visit.signal().day() > day
                            ? java.util.stream.Stream.<Recorded>empty()
                            : java.util.stream.Stream.of(visit);
                })
                .toList();
    }
}
