package org.lotse.dashboard.campaigns;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as its service tells it.
 *
 * @param eventId the event it invites to; null: to none
 * @param launchedAt null while it is a draft
 * @param audienceSize members chosen at the launch
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

    /** @return how many mails stand in this state, whatever the reason */
    public int count(String state) {
        return outcomes.stream()
                .filter(outcomeCount -> outcomeCount.state().equals(state))
                .mapToInt(OutcomeCount::mails)
                .sum();
    }

    /** Mail whose turn has not come, or whose answer is awaited. */
    public int open() {
        return count("PLANNED") + count("SENDING");
    }

    record Audience(@Nullable String behaviour, @Nullable String contract) {}

    record OutcomeCount(String state, @Nullable String reason, int mails) {}
}
