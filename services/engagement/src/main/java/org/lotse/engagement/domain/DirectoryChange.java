package org.lotse.engagement.domain;

import java.util.UUID;

/** What the members service tells about who is known. A higher version replaces a lower one. */
public sealed interface DirectoryChange {

    UUID networkId();

    record MemberUpdate(UUID networkId, UUID memberId, int version, boolean gone) implements DirectoryChange {}

    record AssignmentUpdate(UUID networkId, Assignment assignment, int version) implements DirectoryChange {}

    record AssignmentRemoval(UUID networkId, UUID assignmentId, int version) implements DirectoryChange {}

    /** The person is erased: the id means nobody from now on. */
    record PersonErasure(UUID networkId, UUID personId) implements DirectoryChange {}
}
