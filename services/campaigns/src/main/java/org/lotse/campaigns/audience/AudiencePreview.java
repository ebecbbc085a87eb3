package org.lotse.campaigns.audience;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.campaigns.domain.NotSentReason;

/**
 * The result of the campaign if it were launched now.
 *
 * @param members number of members in the audience's state
 * @param recipients number of those members who would receive the mail
 * @param left number of excluded members, by reason
 * @param leftOut excluded members with their reasons
 * @param sample the message as the first recipient will read it; null without a recipient or a message
 */
record AudiencePreview(
        int members,
        int recipients,
        Map<NotSentReason, Integer> left,
        List<ExcludedMember> leftOut,
        @Nullable SampleMessage sample) {

    /**
     * @param personId null when the member has no contact
     * @param detail evidence, for example {@code person:1 of 1 in 7 days}
     */
    record ExcludedMember(UUID memberId, @Nullable UUID personId, NotSentReason reason, String detail) {}

    record SampleMessage(UUID memberId, String subject, String body) {

        /** Omits the text, because it contains names. */
        @Override
        public String toString() {
            return "Sample[memberId=" + memberId + "]";
        }
    }
}
