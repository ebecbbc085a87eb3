package org.lotse.activation.task;

import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.lifecycle.LastPublishedState;

/**
 * What is stored of one member: its history, which alone determines every figure, and how much of it has been published.
 *
 * @param contract last published state of the contract axis
 * @param behaviour last published state of the behaviour axis
 * @param clock the stream's day when the row was last written, so that a restart does not move it back
 * @param countedOn the day as of which its figures were last published and counted; {@link Day#NEVER} if never
 * @param dueOn day of its timer; {@link Day#NEVER} without one
 */
public record HistoryRow(
        History history,
        LastPublishedState contract,
        LastPublishedState behaviour,
        int clock,
        int countedOn,
        int dueOn) {

    static HistoryRow empty(int today) {
        return new HistoryRow(
                History.EMPTY,
                LastPublishedState.unpublished(today),
                LastPublishedState.unpublished(today),
                today,
                Day.NEVER,
                Day.NEVER);
    }

    HistoryRow changed(History next, int today) {
        return new HistoryRow(next, contract, behaviour, today, countedOn, dueOn);
    }

    HistoryRow told(LastPublishedState contractNow, LastPublishedState behaviourNow) {
        return new HistoryRow(history, contractNow, behaviourNow, clock, countedOn, dueOn);
    }

    HistoryRow due(int day) {
        return new HistoryRow(history, contract, behaviour, clock, countedOn, day);
    }

    /**
     * @param day the day whose figures are in the totals; {@link Day#NEVER} for a member that counts nowhere: it does not move the clock
     */
    HistoryRow counted(int day) {
        return new HistoryRow(
                history, contract, behaviour, day == Day.NEVER ? clock : Math.max(clock, day), day, dueOn);
    }
}
