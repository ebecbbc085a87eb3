package org.lotse.activation.policies;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.programme.ProgrammeItem;
import org.lotse.activation.metric.programme.SeriesCalendar;

/**
 * The definitions of one network: every version of its policy, and the calendar of the series that they refer to. Immutable. A new timeline
 * reuses the evaluators of what did not change, which avoids needless recounts.
 */
public final class PolicyTimeline {

    /** The policy timeline of a network that has not published a policy. */
    public static final PolicyTimeline STANDARD = new PolicyTimeline(List.of(PolicyVersion.STANDARD), List.of(), null);

    private final NavigableMap<Integer, PolicyVersion> versions = new TreeMap<>();
    private final Map<Integer, VersionEvaluator> ready = new HashMap<>();

    private record VersionEvaluator(PolicyVersion edition, SeriesCalendar calendar, Evaluator evaluator) {}

    private PolicyTimeline(
            Collection<PolicyVersion> editions, Collection<ProgrammeItem> programme, @Nullable PolicyTimeline before) {
        for (PolicyVersion policyVersion : editions) {
            this.versions.put(policyVersion.version(), policyVersion);
            var series = policyVersion.policy().series();
            SeriesCalendar calendar = series.isEmpty() ? SeriesCalendar.EMPTY : SeriesCalendar.of(programme, series);
            VersionEvaluator known = before == null ? null : before.ready.get(policyVersion.version());
            ready.put(
                    policyVersion.version(),
                    known != null && known.edition.equals(policyVersion) && known.calendar.equals(calendar)
                            ? known
                            : new VersionEvaluator(
                                    policyVersion, calendar, new Evaluator(policyVersion.policy(), calendar)));
        }
    }

    /** @param published every version except the standard, in any order */
    PolicyTimeline with(Collection<PolicyVersion> published, Collection<ProgrammeItem> programme) {
        var all = new java.util.ArrayList<PolicyVersion>(published);
        all.add(PolicyVersion.STANDARD);
        return new PolicyTimeline(all, programme, this);
    }

    /** The evaluator of the policy in force on a day: of the versions valid by then, the highest. */
    public Evaluator inForce(int day) {
        return evaluator(versionOn(day).version());
    }

    public PolicyVersion versionOn(int day) {
        for (PolicyVersion policyVersion : versions.descendingMap().values()) {
            if (policyVersion.validFrom() <= day) {
                return policyVersion;
            }
        }
        return PolicyVersion.STANDARD;
    }

    /** The next day after the given one on which a version becomes valid; {@link Day#NEVER} if none does. */
    public int nextValidFrom(int day) {
        return versions.values().stream()
                .mapToInt(PolicyVersion::validFrom)
                .filter(from -> from > day)
                .min()
                .orElse(Day.NEVER);
    }

    /** Returns null if there is no such version. */
    public @Nullable PolicyVersion version(int version) {
        return versions.get(version);
    }

    /** By version, the standard first. */
    public List<PolicyVersion> versions() {
        return List.copyOf(versions.values());
    }

    public int latestVersion() {
        return versions.lastKey();
    }

    private Evaluator evaluator(int version) {
        VersionEvaluator found = ready.get(version);
        if (found == null) {
            throw new IllegalStateException("version " + version + " of the policy is not there");
        }
        return found.evaluator();
    }
}
