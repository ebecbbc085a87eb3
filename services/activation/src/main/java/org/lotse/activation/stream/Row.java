package org.lotse.activation.stream;

import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.life.Told;

/**
 * What is stored of one member: its history, which alone decides every figure, and how much of it has been said.
 *
 * @param contract last word on the contract axis
 * @param behaviour last word on the behaviour axis
 * @param clock the stream's day when the row was last written, so that a restart does not turn it back
 * @param countedOn the day as of which its figures were last published and counted; {@link Day#NEVER} if never
 * @param dueOn day of its timer; {@link Day#NEVER} without one
 */
record Row(History history, Told contract, Told behaviour, int clock, int countedOn, int dueOn) {

    static Row empty(int today) {
        return new Row(History.EMPTY, Told.nothing(today), Told.nothing(today), today, Day.NEVER, Day.NEVER);
    }

    Row changed(History next, int today) {
        return new Row(next, contract, behaviour, today, countedOn, dueOn);
    }

    Row told(Told contractNow, Told behaviourNow) {
        return new Row(history, contractNow, behaviourNow, clock, countedOn, dueOn);
    }

    Row due(int day) {
        return new Row(history, contract, behaviour, clock, countedOn, day);
    }

    /** @param day the day whose figures are in the totals; {@link Day#NEVER} for a member that counts nowhere, which moves no clock */
    Row counted(int day) {
        return new Row(history, contract, behaviour, day == Day.NEVER ? clock : Math.max(clock, day), day, dueOn);
    }
}
