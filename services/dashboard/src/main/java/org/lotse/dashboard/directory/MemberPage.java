package org.lotse.dashboard.directory;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.directory.store.Member;
import org.lotse.dashboard.directory.store.TimelineEntry;

/**
 * The data of a member's page. Data of a service that did not respond are null, and the page says so.
 *
 * @param titles event titles by id, without those that are unavailable
 */
record MemberPage(
        Member member,
        @Nullable ScoreExplanation explanation,
        @Nullable List<ContactPerson> persons,
        List<TimelineEntry> timeline,
        Map<UUID, String> titles) {

    /** A contact of the member, as the directory has it now. */
    record ContactPerson(
            @Nullable UUID id,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String email,
            @Nullable String role,
            @Nullable String validFrom,
            @Nullable String validUntil) {

        public String name() {
            return ((givenName == null ? "" : givenName + " ") + (familyName == null ? "" : familyName)).strip();
        }
    }
}
