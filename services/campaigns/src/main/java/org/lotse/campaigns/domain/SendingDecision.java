package org.lotse.campaigns.domain;

import org.jspecify.annotations.Nullable;

/** What is decided about one member and one mail. */
public sealed interface SendingDecision {

    record Send(Contact contact) implements SendingDecision {}

    /**
     * @param contact the person it would have gone to; null when there is none
     * @param detail machine-readable evidence, {@code "person:1 of 1 in 7 days"}; empty when the reason says it all
     */
    record Skip(NotSentReason reason, @Nullable Contact contact, String detail) implements SendingDecision {}
}
