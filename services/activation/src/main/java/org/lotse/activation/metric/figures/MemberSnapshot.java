package org.lotse.activation.metric.figures;

import java.util.List;
import org.lotse.activation.metric.lifecycle.Activation;
import org.lotse.activation.metric.lifecycle.BehaviourState;
import org.lotse.activation.metric.lifecycle.ContractState;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;
import org.lotse.activation.metric.lifecycle.StateReasons;
import org.lotse.activation.metric.score.Scorer;
import org.lotse.activation.metric.warning.ContactConcentration;
import org.lotse.activation.metric.warning.EarlyWarning;
import org.lotse.activation.metric.warning.EarlyWarnings;
import org.lotse.activation.metric.warning.WarningCode;

/**
 * One member's figures on a day. Days are epoch days; {@code Day.NEVER} means none.
 *
 * @param scoreMicros micro-points
 * @param qualifyingInYear qualifying signals of the 365 days up to asOf
 * @param personsInYear distinct persons behind them
 * @param singleContact whether the warnings include SINGLE_CONTACT
 * @param usualDays median number of days between two days with a qualifying signal
 * @param warnings early warnings, including those that the state does not show
 */
public record MemberSnapshot(
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
        List<EarlyWarning> warnings,
        String region,
        String size,
        String sector,
        String type,
        String category) {

    public static MemberSnapshot of(MemberLifecycle lifecycle, Scorer scorer) {
        ContactConcentration contactConcentration = ContactConcentration.of(lifecycle);
        EarlyWarnings early = EarlyWarnings.of(
                lifecycle, contactConcentration, lifecycle.policy().warnings());
        long score = scorer.score(lifecycle.history(), lifecycle.asOf());
        Segment segment = SegmentTimeline.on(lifecycle, lifecycle.asOf());
        return new MemberSnapshot(
                lifecycle.asOf(),
                lifecycle.contract().state(),
                lifecycle.contract().from(),
                lifecycle.behaviour().state(),
                lifecycle.behaviour().from(),
                StateReasons.ofBehaviour(lifecycle),
                lifecycle.activation(),
                lifecycle.lastQualifyingOn(),
                score,
                lifecycle.policy().score().band(score),
                contactConcentration.signals(),
                contactConcentration.persons(),
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
