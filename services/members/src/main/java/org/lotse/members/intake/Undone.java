package org.lotse.members.intake;

import java.util.List;
import java.util.UUID;

/** What was taken back, and what could not be. */
record Undone(int retractedMembers, int retractedPersons, List<Kept> kept) {

    /** @param reason a sentence for the person who wanted it gone */
    record Kept(UUID id, String name, String reason) {}
}
