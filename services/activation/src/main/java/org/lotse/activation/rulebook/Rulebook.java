package org.lotse.activation.rulebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.programme.Calendar;
import org.lotse.activation.metric.programme.Occasion;

/**
 * The definitions of one network: every edition of its policy, and the calendar of the series that they name. Immutable; what does not
 * change from one rulebook to the next keeps its very evaluator, so that nobody recounts for nothing.
 */
public final class Rulebook {

    /** The rulebook of a network that never published a policy. */
    public static final Rulebook STANDARD = new Rulebook(List.of(Edition.STANDARD), List.of(), null);

    private final NavigableMap<Integer, Edition> editions = new TreeMap<>();
    private final Map<Integer, Ready> ready = new HashMap<>();

    private record Ready(Edition edition, Calendar calendar, Evaluator evaluator) {}

    private Rulebook(Collection<Edition> editions, Collection<Occasion> programme, @Nullable Rulebook before) {
        for (Edition edition : editions) {
            this.editions.put(edition.version(), edition);
            var series = edition.policy().series();
            Calendar calendar = series.isEmpty() ? Calendar.EMPTY : Calendar.of(programme, series);
            Ready known = before == null ? null : before.ready.get(edition.version());
            ready.put(
                    edition.version(),
                    known != null && known.edition.equals(edition) && known.calendar.equals(calendar)
                            ? known
                            : new Ready(edition, calendar, new Evaluator(edition.policy(), calendar)));
        }
    }

    /** @param published every version but the standard, in any order */
    Rulebook with(Collection<Edition> published, Collection<Occasion> programme) {
        var all = new java.util.ArrayList<Edition>(published);
        all.add(Edition.STANDARD);
        return new Rulebook(all, programme, this);
    }

    /** Ready to evaluate by the policy in force on a day: of those valid by then, the one with the highest version. */
    public Evaluator inForce(int day) {
        return evaluator(editionOn(day).version());
    }

    public Edition editionOn(int day) {
        for (Edition edition : editions.descendingMap().values()) {
            if (edition.validFrom() <= day) {
                return edition;
            }
        }
        return Edition.STANDARD;
    }

    /** The next day after the given one on which an edition becomes valid; {@link Day#NEVER} if none does. */
    public int nextValidFrom(int day) {
        return editions.values().stream()
                .mapToInt(Edition::validFrom)
                .filter(from -> from > day)
                .min()
                .orElse(Day.NEVER);
    }

    /** Null if there is no such version. */
    public @Nullable Edition edition(int version) {
        return editions.get(version);
    }

    /** By version, the standard first. */
    public List<Edition> editions() {
        return List.copyOf(editions.values());
    }

    public int latestVersion() {
        return editions.lastKey();
    }

    private Evaluator evaluator(int version) {
        Ready found = ready.get(version);
        if (found == null) {
            throw new IllegalStateException("version " + version + " of the policy is not there");
        }
        return found.evaluator();
    }
}
