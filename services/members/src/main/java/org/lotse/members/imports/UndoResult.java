package org.lotse.members.imports;

import java.util.List;
import java.util.UUID;

/** What was taken back, and what could not be. */
record UndoResult(int retractedMembers, int retractedPersons, List<KeptEntry> kept) {

    /** @param reason a sentence for the person who wanted it gone */
    record KeptEntry(UUID id, String name, String reason) {}
}
