package org.lotse.dashboard.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.dashboard.directory.store.Member;
import org.lotse.dashboard.figures.domain.Rate;
import org.lotse.dashboard.figures.store.FigureStamp;
import org.lotse.dashboard.overview.store.StateMatrix;

/**
 * What the page Today says.
 *
 * @param members under contract or inside the grace days
 * @param activation of the join cohorts of the last twelve matured months; empty while none has matured
 * @param waiting members of cohorts whose window is still open; never in the rate
 * @param active members that took part lately; those at risk are not among them
 * @param call members that pay but are dormant, the longest silent last
 * @param callable how many there are in all
 * @param slipping the latest to slip
 * @param slipped in the last 30 days
 * @param returning the latest to come back
 * @param returned in the last 90 days
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

    /** Organisations are known, but of none when it joined: then nobody pays, and nobody is to be called. */
    public boolean withoutTerms() {
        return matrix.total() > 0 && matrix.ofContract("NO_CONTRACT") == matrix.total();
    }

    /** The change of active members against twelve months before; empty in the first year. */
    public Optional<Long> changeInYear() {
        var ends = List.copyOf(months.values());
        return ends.size() < 13
                ? Optional.empty()
                : Optional.of(
                        ends.getLast().active() - ends.get(ends.size() - 13).active());
    }

    /**
     * At most four groups in one chart; the table names all states.
     *
     * @param active activated, active or back
     * @param starting new or never active
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
