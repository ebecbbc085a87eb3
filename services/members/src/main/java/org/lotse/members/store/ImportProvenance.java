package org.lotse.members.store;

import java.util.UUID;

/**
 * Records that an import created an entity or referred to it.
 *
 * @param row the first row that refers to the entity
 * @param made true when the import created it; false when it existed before
 * @param version the entity's version when it was created; a higher current version means a later change from outside
 */
public record ImportProvenance(EntityType thing, UUID id, int row, boolean made, int version) {

    /** The kinds of entities that imports create. */
    public enum EntityType {
        MEMBER,
        TERM,
        CLASSIFICATION,
        PERSON,
        ASSIGNMENT
    }
}
