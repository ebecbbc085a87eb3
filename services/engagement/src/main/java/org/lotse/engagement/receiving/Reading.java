package org.lotse.engagement.receiving;

import java.util.ArrayList;
import java.util.List;
import org.lotse.engagement.domain.Received;

/**
 * What was made of a request: its signals, or everything that is wrong with it.
 *
 * @param flaws empty when each message could be read
 */
record Reading(List<Received> received, List<Flaw> flaws) {

    /** @param field its path in the request, such as {@code [3].time} */
    record Flaw(String field, String reason) {}

    static Reading empty() {
        return new Reading(new ArrayList<>(), new ArrayList<>());
    }
}
