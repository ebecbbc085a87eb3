package org.lotse.activation.metric.lifecycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lotse.activation.metric.history.History.RecordedSignal;
import org.lotse.activation.metric.policy.ActivityRule;
import org.lotse.activation.metric.programme.SeriesCalendar;

/** Any of the member's persons attended at least a of the last b events of a series. */
final class SeriesEvaluation implements RuleEvaluation {

    private final ActivityRule.SeriesAttendanceRule rule;
    private final SeriesCalendar calendar;
    /** The first attendance of each event. */
    private final Map<UUID, RecordedSignal> attended = new HashMap<>();

    SeriesEvaluation(ActivityRule.SeriesAttendanceRule rule, List<RecordedSignal> signals, SeriesCalendar calendar) {
        this.rule = rule;
        this.calendar = calendar;
        for (RecordedSignal recordedSignal : signals) {
            UUID event = recordedSignal.signal().event();
            if (event != null && recordedSignal.signal().type().attendance()) {
                attended.putIfAbsent(event, recordedSignal);
            }
        }
    }

    @Override
    public boolean on(int day) {
        return visits(day).size() >= rule.attended();
    }

    @Override
    public IntStream changeDays() {
        return IntStream.concat(
                calendar.days(rule.series()),
                attended.values().stream().mapToInt(s -> s.signal().day()));
    }

    @Override
    public List<UUID> by(int day) {
        return visits(day).reversed().stream().map(RecordedSignal::id).toList();
    }

    /** Attendances at the last events of the series, the latest first. */
    private List<RecordedSignal> visits(int day) {
        return calendar.last(rule.series(), rule.ofLast(), day).stream()
                .flatMap(event -> {
                    RecordedSignal visit = attended.get(event);
                    return visit == null || visit.signal().day() > day
                            ? java.util.stream.Stream.<RecordedSignal>empty()
                            : java.util.stream.Stream.of(visit);
                })
                .toList();
    }
}
