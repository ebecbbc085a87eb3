package org.lotse.activation.metric.history;

import java.util.Set;
import java.util.UUID;

/**
 * A person acts for the member.
 *
 * @param role as a code; {@link #FORMER} and {@link #UNASSIGNED} mean that the person does not act for the member, or no longer does
 * @param validUntil last epoch day, inclusive; {@link Day#NEVER} while it lasts
 */
public record Assignment(UUID person, String role, int validFrom, int validUntil) {

    /** Was a contact once, and is recorded as a former one from {@code validFrom} on. */
    public static final String FORMER = "FORMER";

    /** The entry was retracted. The person is kept, since the member's activity may rest on that person's signals. */
    public static final String UNASSIGNED = "UNASSIGNED";

    private static final Set<String> GONE = Set.of(FORMER, UNASSIGNED);

    /** @param day epoch day on which the entry was retracted */
    public static Assignment takenBack(UUID person, int day) {
        return new Assignment(person, UNASSIGNED, day, Day.NEVER);
    }

    public boolean validOn(int day) {
        return !GONE.contains(role) && validFrom <= day && day <= validUntil;
    }

    /** Whether the person stopped acting for the member on the day or before. */
    public boolean endedBy(int day) {
        return GONE.contains(role) ? validFrom <= day : validUntil < day;
    }
}
