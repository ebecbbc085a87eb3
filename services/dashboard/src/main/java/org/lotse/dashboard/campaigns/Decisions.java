package org.lotse.dashboard.campaigns;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of the decision log. */
record Decisions(
        List<Decision> items, @Nullable UUID next, @Nullable NotChosen notChosen) {

    record Decision(UUID memberId, String state, @Nullable String reason, String detail, Instant changedAt) {}

    /** Why no mail to this member was ever planned. */
    record NotChosen(UUID memberId, String why, @Nullable Now now) {}

    record Now(@Nullable String behaviour, @Nullable String contract) {}
}
