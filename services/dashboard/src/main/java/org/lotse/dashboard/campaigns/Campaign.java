package org.lotse.dashboard.campaigns;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as the campaigns service returns it.
 *
 * @param eventId the event that it invites to; null if none
 * @param launchedAt null while it is a draft
 * @param audienceSize number of members chosen at the launch
 */
record Campaign(
        UUID id,
        String name,
        String mailClass,
        Audience audience,
        String subject,
        String body,
        String locale,
        @Nullable String eventId,
        int version,
        @Nullable Instant launchedAt,
        int audienceSize,
        List<OutcomeCount> outcomes) {

    /** @return number of mails in this state, for any reason */
    public int count(String state) {
        return outcomes.stream()
                .filter(outcomeCount -> outcomeCount.state().equals(state))
                .mapToInt(OutcomeCount::mails)
                .sum();
    }

    /** Mails that are not yet sent, or whose result is pending. */
    public int open() {
        return count("PLANNED") + count("SENDING");
    }

    record Audience(@Nullable String behaviour, @Nullable String contract) {}

    record OutcomeCount(String state, @Nullable String reason, int mails) {}
}
