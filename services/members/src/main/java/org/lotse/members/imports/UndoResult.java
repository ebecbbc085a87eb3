package org.lotse.members.imports;

import java.util.List;
import java.util.UUID;

/** The number of retracted entities, and the entities that were kept. */
record UndoResult(int retractedMembers, int retractedPersons, List<KeptEntry> kept) {

    /**
     * @param type the kind of reason, in kebab case
     * @param reason a sentence for the user who undid the import
     */
    record KeptEntry(UUID id, String name, String type, String reason) {}
}
