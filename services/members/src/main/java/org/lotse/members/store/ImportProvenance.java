package org.lotse.members.store;

import java.util.UUID;

/**
 * That an import made or met a thing.
 *
 * @param row the first row that spoke of it
 * @param made false: it was there before
 * @param version the thing's version when it was made; a higher one since means that somebody changed it
 */
public record ImportProvenance(EntityType thing, UUID id, int row, boolean made, int version) {

    /** What imports make. */
    public enum EntityType {
        MEMBER,
        TERM,
        CLASSIFICATION,
        PERSON,
        ASSIGNMENT
    }
}
