package org.lotse.activation.metric.history;

import java.util.Set;
import java.util.UUID;

/**
 * A person speaks or acts for the member.
 *
 * @param role as a code; {@link #FORMER} and {@link #UNASSIGNED} say that the person does not, or not any more
 * @param validUntil last epoch day, inclusive; {@link Day#NEVER} while it lasts
 */
public record Assignment(UUID person, String role, int validFrom, int validUntil) {

    /** Was a contact once and is known as such from {@code validFrom} on. */
    public static final String FORMER = "FORMER";

    /** The entry was taken back. The person is kept, since whoever it was may have made the signals that the member rests on. */
    public static final String UNASSIGNED = "UNASSIGNED";

    private static final Set<String> GONE = Set.of(FORMER, UNASSIGNED);

    /** @param day epoch day on which the entry was taken back */
    public static Assignment takenBack(UUID person, int day) {
        return new Assignment(person, UNASSIGNED, day, Day.NEVER);
    }

    public boolean validOn(int day) {
        return !GONE.contains(role) && validFrom <= day && day <= validUntil;
    }

    /** The person has stopped speaking for the member on the day or before. */
    public boolean endedBy(int day) {
        return GONE.contains(role) ? validFrom <= day : validUntil < day;
    }
}
