package org.lotse.dashboard.campaigns;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of the decision log. */
record DecisionPage(
        List<SendingDecision> items,
        @Nullable UUID next,
        @Nullable UnselectedMember notChosen) {

    record SendingDecision(
            UUID memberId, String state, @Nullable String reason, String detail, Instant changedAt) {}

    /** Why no mail to this member was planned. */
    record UnselectedMember(
            UUID memberId, String why, @Nullable CurrentStates now) {}

    record CurrentStates(
            @Nullable String behaviour, @Nullable String contract) {}
}
