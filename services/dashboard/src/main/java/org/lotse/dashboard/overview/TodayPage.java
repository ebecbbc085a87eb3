package org.lotse.dashboard.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.dashboard.directory.store.Member;
import org.lotse.dashboard.figures.domain.Rate;
import org.lotse.dashboard.figures.store.FigureStamp;
import org.lotse.dashboard.overview.store.StateMatrix;

/**
 * The figures of the page Today.
 *
 * @param members members under contract or inside the grace days
 * @param activation rate of the join cohorts of the last twelve matured months; empty while none has matured
 * @param waiting members of cohorts whose window is still open; never in the rate
 * @param active active members; those at risk are not included
 * @param call paying but dormant members, the longest silent last
 * @param callable total number of paying but dormant members
 * @param slipping the members that most recently became at risk
 * @param slipped their number in the last 30 days
 * @param returning the members that most recently returned
 * @param returned their number in the last 90 days
 * @param months members by group of states at the end of each month
 */
record TodayPage(
        FigureStamp standing,
        StateMatrix matrix,
        long members,
        Optional<Rate> activation,
        long waiting,
        long active,
        List<Member> call,
        long callable,
        List<Member> slipping,
        long slipped,
        List<Member> returning,
        long returned,
        Map<String, StateGroupCounts> months) {

    /** True if members exist but none has a term: then there are no paying members and no call list. */
    public boolean withoutTerms() {
        return matrix.total() > 0 && matrix.ofContract("NO_CONTRACT") == matrix.total();
    }

    /** The change in active members compared with twelve months before; empty in the first year. */
    public Optional<Long> changeInYear() {
        var ends = List.copyOf(months.values());
        return ends.size() < 13
                ? Optional.empty()
                : Optional.of(
                        ends.getLast().active() - ends.get(ends.size() - 13).active());
    }

    /**
     * At most four groups in one chart; the table lists all states.
     *
     * @param active activated, active or resurrected
     * @param starting new or never activated
     */
    record StateGroupCounts(long active, long atRisk, long dormant, long starting) {

        static StateGroupCounts of(Map<String, Long> states) {
            return new StateGroupCounts(
                    count(states, "ACTIVATED") + count(states, "ACTIVE") + count(states, "RESURRECTED"),
                    count(states, "AT_RISK"),
                    count(states, "DORMANT"),
                    count(states, "NEW") + count(states, "NEVER_ACTIVATED"));
        }

        public long total() {
            return active + atRisk + dormant + starting;
        }

        private static long count(Map<String, Long> states, String state) {
            return states.getOrDefault(state, 0L);
        }
    }
}
