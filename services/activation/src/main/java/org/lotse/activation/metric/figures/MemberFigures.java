package org.lotse.activation.metric.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.lotse.activation.metric.history.History.Recorded;
import org.lotse.activation.metric.life.Activation;
import org.lotse.activation.metric.life.BehaviourState;
import org.lotse.activation.metric.life.ContractState;
import org.lotse.activation.metric.life.Life;
import org.lotse.activation.metric.life.Reasons;
import org.lotse.activation.metric.score.Scorer;

/**
 * One member's figures on a day; epoch days, {@code Day.NEVER} where there is none.
 *
 * @param scoreMicros micro-points
 * @param qualifyingInYear qualifying signals of the 365 days up to asOf
 * @param personsInYear distinct persons behind them
 * @param singleContact one person made more than 80 % of them, and there are at least two
 */
public record MemberFigures(
        int asOf,
        ContractState contract,
        int contractSince,
        BehaviourState behaviour,
        int behaviourSince,
        String reason,
        Activation activation,
        int lastQualifyingOn,
        long scoreMicros,
        String band,
        int qualifyingInYear,
        int personsInYear,
        boolean singleContact,
        String region,
        String size,
        String sector,
        String type,
        String category) {

    private static final int YEAR = 365;

    public static MemberFigures of(Life life, Scorer scorer) {
        Map<UUID, Integer> byPerson = new HashMap<>();
        int inYear = 0;
        for (Recorded recorded : life.signals()) {
            if (life.policy().qualifies(recorded.signal().type())
                    && recorded.signal().day() > life.asOf() - YEAR) {
                inYear++;
                UUID person = recorded.signal().person();
                if (person != null) {
                    byPerson.merge(person, 1, Integer::sum);
                }
            }
        }
        int most = byPerson.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        long score = scorer.score(life.history(), life.asOf());
        Segment segment = new Segments(life).on(life.asOf());
        return new MemberFigures(
                life.asOf(),
                life.contract().state(),
                life.contract().from(),
                life.behaviour().state(),
                life.behaviour().from(),
                Reasons.ofBehaviour(life),
                life.activation(),
                life.lastQualifyingOn(),
                score,
                life.policy().score().band(score),
                inYear,
                byPerson.size(),
                inYear > 1 && 5 * most > 4 * inYear,
                segment.region(),
                segment.size(),
                segment.sector(),
                segment.type(),
                segment.category());
    }
}
