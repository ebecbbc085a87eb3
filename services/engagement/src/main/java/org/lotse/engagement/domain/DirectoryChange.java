package org.lotse.engagement.domain;

import java.util.UUID;

/** A change of the directory, from the facts of the members service. A higher version replaces a lower one. */
public sealed interface DirectoryChange {

    UUID networkId();

    record MemberUpdate(UUID networkId, UUID memberId, int version, boolean gone) implements DirectoryChange {}

    record AssignmentUpdate(UUID networkId, Assignment assignment, int version) implements DirectoryChange {}

    record AssignmentRemoval(UUID networkId, UUID assignmentId, int version) implements DirectoryChange {}

    /** The person is erased; the id no longer identifies a human being. */
    record PersonErasure(UUID networkId, UUID personId) implements DirectoryChange {}
}
