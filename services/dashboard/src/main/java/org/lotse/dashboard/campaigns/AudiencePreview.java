package org.lotse.dashboard.campaigns;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The expected result of a launch now: who gets the mail, and who does not and why. */
record AudiencePreview(
        int members,
        int recipients,
        Map<String, Integer> left,
        List<ExcludedMember> leftOut,
        @Nullable SampleMessage sample) {

    record ExcludedMember(UUID memberId, String reason, String detail) {}

    /** The message as the first recipient will read it. */
    record SampleMessage(UUID memberId, String subject, String body) {}
}
