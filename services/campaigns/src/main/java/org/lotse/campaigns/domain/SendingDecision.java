package org.lotse.campaigns.domain;

import org.jspecify.annotations.Nullable;

/** The decision about one mail to one member. */
public sealed interface SendingDecision {

    record Send(Contact contact) implements SendingDecision {}

    /**
     * @param contact the person who would have received it; null when there is none
     * @param detail machine-readable evidence, {@code "person:1 of 1 in 7 days"}; empty when the reason suffices
     */
    record Skip(NotSentReason reason, @Nullable Contact contact, String detail) implements SendingDecision {}
}
