package org.lotse.campaigns.audience;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.campaigns.domain.NotSentReason;

/**
 * What would happen if it were launched now.
 *
 * @param members everybody in the state that is meant
 * @param recipients those of them who will get it
 * @param left how many will not, by reason
 * @param leftOut who will not, and why
 * @param sample the message as the first recipient will read it; null when there is none or no message yet
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

        /** Without the text, which holds names. */
        @Override
        public String toString() {
            return "Sample[memberId=" + memberId + "]";
        }
    }
}
