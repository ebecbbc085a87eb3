package org.lotse.activation.asking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Cell;
import org.lotse.activation.metric.figures.Fact;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.SignalType;

/**
 * The members behind a figure, in order of their ids.
 *
 * @param total the figure: the sum of what all its members add, those of other pages too; scores in micro-points
 * @param members how many add something
 * @param next the cursor of the next page, or null when this is the last one
 */
record EvidenceView(
        Definition definition,
        Cell figure,
        long total,
        int members,
        List<Item> items,
        @Nullable String next) {

    /**
     * One member.
     *
     * @param adds what it adds to the figure, never 0
     * @param facts its signals behind that; empty where the figure follows from terms and states
     */
    record Item(UUID memberId, long adds, List<Signal> facts) {}

    /**
     * One signal.
     *
     * @param signalId null for visits and clicks, which are kept as days
     * @param adds what it adds itself; null where the figure counts members or persons
     */
    record Signal(
            SignalType type,
            LocalDate day,
            @Nullable UUID signalId,
            @Nullable UUID personId,
            @Nullable UUID eventId,
            @Nullable Long adds) {

        static Signal of(Fact fact) {
            return new Signal(
                    fact.type(), Day.date(fact.day()), fact.signal(), fact.person(), fact.event(), fact.adds());
        }
    }
}
