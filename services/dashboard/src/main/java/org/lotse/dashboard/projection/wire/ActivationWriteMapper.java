package org.lotse.dashboard.projection.wire;

import java.time.ZoneOffset;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.lotse.dashboard.projection.store.ReadModelStatement;
import org.lotse.dashboard.projection.store.ReadModelWrite;
import org.lotse.facts.activation.MemberActivation;
import org.lotse.facts.activation.MetricTotal;
import org.lotse.facts.activation.StateChanged;

/** Maps activation's facts to writes. */
final class ActivationWriteMapper {

    private ActivationWriteMapper() {}

    static List<ReadModelWrite> of(SpecificRecord fact) {
        return switch (fact) {
            case MemberActivation member -> List.of(figures(member));
            case MetricTotal cell ->
                List.of(ReadModelWrite.of(
                        ReadModelStatement.METRIC,
                        cell.getNetworkId(),
                        cell.getMetric(),
                        cell.getPeriod(),
                        cell.getDimension(),
                        cell.getValue(),
                        cell.getPartition(),
                        cell.getTotal(),
                        cell.getAsOf(),
                        cell.getDefinition(),
                        cell.getDefinitionVersion()));
            case StateChanged change ->
                List.of(ReadModelWrite.of(
                        ReadModelStatement.TRANSITION,
                        change.getHead().getNetworkId(),
                        change.getMemberId(),
                        change.getHead().getFactId(),
                        change.getAxis().name(),
                        change.getFromState(),
                        change.getToState(),
                        change.getDay(),
                        change.getHead().getRecordedAt().atOffset(ZoneOffset.UTC),
                        change.getReason()));
            default -> List.of();
        };
    }

    private static ReadModelWrite figures(MemberActivation member) {
        return ReadModelWrite.of(
                ReadModelStatement.FIGURES,
                member.getNetworkId(),
                member.getMemberId(),
                member.getAsOf(),
                member.getComputedAt().atOffset(ZoneOffset.UTC),
                member.getDefinition(),
                member.getDefinitionVersion(),
                member.getContract().name(),
                member.getBehaviour().name(),
                member.getBehaviourSince(),
                member.getReason(),
                member.getJoinedOn(),
                member.getActivatedOn(),
                member.getActivatedInWindow(),
                member.getLastQualifyingOn(),
                member.getScoreMicros(),
                member.getBand(),
                member.getQualifyingInYear(),
                member.getPersonsInYear(),
                member.getSizeClass(),
                member.getSector(),
                member.getRegion(),
                member.getCategory());
    }
}
