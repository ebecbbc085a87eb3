package org.lotse.members.domain;

import java.time.ZoneId;
import java.util.UUID;

/**
 * A tenant: one association or cluster.
 *
 * @param zone the time zone whose days count
 * @param locale language tag, for example {@code de-DE}
 */
public record Network(UUID id, String name, ZoneId zone, String locale) {

    /** The defaults until the network is described. */
    public static Network unnamed(UUID id) {
        return new Network(id, "", ZoneId.of("Europe/Berlin"), "de-DE");
    }
}
