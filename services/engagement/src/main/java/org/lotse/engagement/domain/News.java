package org.lotse.engagement.domain;

import java.util.UUID;

/** What the members service tells about who is known. A higher version replaces a lower one. */
public sealed interface News {

    UUID networkId();

    record MemberNews(UUID networkId, UUID memberId, int version, boolean gone) implements News {}

    record PersonNews(UUID networkId, Assignment assignment, int version) implements News {}

    record PersonGone(UUID networkId, UUID assignmentId, int version) implements News {}

    /** The person is erased: the id means nobody from now on. */
    record PersonForgotten(UUID networkId, UUID personId) implements News {}
}
