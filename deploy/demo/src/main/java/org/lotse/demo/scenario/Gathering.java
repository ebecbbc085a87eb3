package org.lotse.demo.scenario;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something people attend.
 *
 * @param key its name within the story, for example {@code G0042}
 * @param kind {@code MEETING}, {@code TRAINING}, {@code WORKING_GROUP}, {@code TRADE_FAIR} or {@code WEBINAR}
 * @param host key of the firm that hosts it; null when the network does
 * @param project key of the project it is charged to
 * @param beneficiary {@code NONE}, {@code PERSON} or {@code ENTERPRISE}
 * @param fate what became of it
 * @param heads people who left no name; null when nobody counted
 * @param presences who signed up and who came
 */
public record Gathering(
        String key,
        String title,
        String kind,
        @Nullable String series,
        @Nullable String host,
        @Nullable String project,
        String beneficiary,
        List<String> topics,
        String place,
        List<Sitting> sittings,
        Fate fate,
        @Nullable Integer heads,
        List<Presence> presences) {

    /** What became of a gathering. */
    public enum Fate {
        PLANNED,
        CANCELLED,
        HELD_WITHOUT_LIST,
        HELD
    }

    public LocalDate day() {
        return sittings.getFirst().day();
    }

    Gathering with(Fate became, @Nullable Integer counted, List<Presence> who) {
        return new Gathering(
                key, title, kind, series, host, project, beneficiary, topics, place, sittings, became, counted, who);
    }

    /** One day, or half of it. */
    public record Sitting(LocalDate day, LocalTime begins, LocalTime ends) {

        public int minutes() {
            return (ends.toSecondOfDay() - begins.toSecondOfDay()) / 60;
        }
    }

    /**
     * One person of one firm.
     *
     * @param registration {@code CONFIRMED}, {@code CANCELLED_IN_TIME}, {@code CANCELLED_LATE}; null for a walk-in
     * @param sittings indexes of those attended; empty for a no-show
     */
    public record Presence(
            String firm, String person, @Nullable String registration, List<Integer> sittings) {}
}
