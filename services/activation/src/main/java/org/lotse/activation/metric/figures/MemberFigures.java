package org.lotse.activation.metric.figures;

import java.util.List;
import org.lotse.activation.metric.life.Activation;
import org.lotse.activation.metric.life.BehaviourState;
import org.lotse.activation.metric.life.ContractState;
import org.lotse.activation.metric.life.Life;
import org.lotse.activation.metric.life.Reasons;
import org.lotse.activation.metric.score.Scorer;
import org.lotse.activation.metric.warning.Contacts;
import org.lotse.activation.metric.warning.EarlyWarnings;
import org.lotse.activation.metric.warning.Warning;
import org.lotse.activation.metric.warning.WarningCode;

/**
 * One member's figures on a day; epoch days, {@code Day.NEVER} where there is none.
 *
 * @param scoreMicros micro-points
 * @param qualifyingInYear qualifying signals of the 365 days up to asOf
 * @param personsInYear distinct persons behind them
 * @param singleContact whether one of the warnings is SINGLE_CONTACT
 * @param usualDays median days between the days on which the member took part
 * @param warnings early warnings, also those that the state does not show
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
        int usualDays,
        List<Warning> warnings,
        String region,
        String size,
        String sector,
        String type,
        String category) {

    public static MemberFigures of(Life life, Scorer scorer) {
        Contacts contacts = Contacts.of(life);
        EarlyWarnings early = EarlyWarnings.of(life, contacts, life.policy().warnings());
        long score = scorer.score(life.history(), life.asOf());
        Segment segment = Segments.on(life, life.asOf());
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
                contacts.signals(),
                contacts.persons(),
                early.warnOf(WarningCode.SINGLE_CONTACT),
                early.rhythm().usualDays(),
                early.warnings(),
                segment.region(),
                segment.size(),
                segment.sector(),
                segment.type(),
                segment.category());
    }
}
