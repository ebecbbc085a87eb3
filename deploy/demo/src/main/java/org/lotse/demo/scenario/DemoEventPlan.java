package org.lotse.demo.scenario;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event of the demo network.
 *
 * @param key its key within the scenario, for example {@code G0042}
 * @param kind {@code MEETING}, {@code TRAINING}, {@code WORKING_GROUP}, {@code TRADE_FAIR} or {@code WEBINAR}
 * @param host key of the hosting firm; null if the network hosts it
 * @param project key of the project it is charged to
 * @param beneficiary {@code NONE}, {@code PERSON} or {@code ENTERPRISE}
 * @param fate its outcome
 * @param heads number of attendees without a name; null if not counted
 * @param presences registrations and attendances
 */
public record DemoEventPlan(
        String key,
        String title,
        String kind,
        @Nullable String series,
        @Nullable String host,
        @Nullable String project,
        String beneficiary,
        List<String> topics,
        String place,
        List<Session> sittings,
        Status fate,
        @Nullable Integer heads,
        List<Participation> presences) {

    /** The outcome of an event. */
    public enum Status {
        PLANNED,
        CANCELLED,
        HELD_WITHOUT_LIST,
        HELD
    }

    public LocalDate day() {
        return sittings.getFirst().day();
    }

    DemoEventPlan with(Status became, @Nullable Integer counted, List<Participation> who) {
        return new DemoEventPlan(
                key, title, kind, series, host, project, beneficiary, topics, place, sittings, became, counted, who);
    }

    /** One day or half a day. */
    public record Session(LocalDate day, LocalTime begins, LocalTime ends) {

        public int minutes() {
            return (ends.toSecondOfDay() - begins.toSecondOfDay()) / 60;
        }
    }

    /**
     * The participation of one person of one firm.
     *
     * @param registration {@code CONFIRMED}, {@code CANCELLED_IN_TIME}, {@code CANCELLED_LATE}; null for a walk-in
     * @param sittings indexes of the sessions attended; empty for a no-show
     */
    public record Participation(
            String firm, String person, @Nullable String registration, List<Integer> sittings) {}
}
