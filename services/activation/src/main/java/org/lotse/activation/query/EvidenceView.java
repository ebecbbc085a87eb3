package org.lotse.activation.query;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Cell;
import org.lotse.activation.metric.figures.EvidenceSignal;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.SignalType;

/**
 * The members behind a figure, in order of their ids.
 *
 * @param total the figure: the sum of the contributions of all members, including those on other pages; scores in micro-points
 * @param members number of members that contribute
 * @param next the cursor of the next page, or null when this is the last one
 */
record EvidenceView(
        FigureDefinition definition,
        Cell figure,
        long total,
        int members,
        List<MemberEvidence> items,
        @Nullable String next) {

    /**
     * One member.
     *
     * @param adds the member's contribution to the figure, never 0
     * @param facts the signals behind the contribution; empty where the figure follows from terms and states
     */
    record MemberEvidence(UUID memberId, long adds, List<EvidenceSignalView> facts) {}

    /**
     * One signal.
     *
     * @param signalId null for visits and clicks, which are stored as days
     * @param adds the signal's own contribution; null where the figure counts members or persons
     */
    record EvidenceSignalView(
            SignalType type,
            LocalDate day,
            @Nullable UUID signalId,
            @Nullable UUID personId,
            @Nullable UUID eventId,
            @Nullable Long adds) {

        static EvidenceSignalView of(EvidenceSignal evidenceSignal) {
            return new EvidenceSignalView(
                    evidenceSignal.type(),
                    Day.date(evidenceSignal.day()),
                    evidenceSignal.signal(),
                    evidenceSignal.person(),
                    evidenceSignal.event(),
                    evidenceSignal.adds());
        }
    }
}
