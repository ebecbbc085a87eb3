package org.lotse.members.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One continuous contract period of a member.
 *
 * @param category the tier in the network's own words, 1 to 40 letters, digits and dashes
 * @param endsOn last day, inclusive; null while open-ended
 * @param noticeGivenOn day on which notice was given, or null
 * @param renewsTermId the term that this one continues without a gap
 * @param version starts at 1
 */
public record Term(
        UUID id,
        UUID memberId,
        String category,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate noticeGivenOn,
        @Nullable UUID renewsTermId,
        int version,
        boolean retracted) {

    /** Compares inclusive days: a term that ends on the day the next one starts overlaps it. */
    public boolean overlaps(Term other) {
        return !startsAfterEndOf(other) && !other.startsAfterEndOf(this);
    }

    /** True when this term starts on the day after the other one ended. */
    public boolean continues(Term other) {
        return other.endsOn != null && other.endsOn.plusDays(1).equals(startsOn);
    }

    public Term withRenewedTerm(@Nullable UUID termId) {
        return new Term(id, memberId, category, startsOn, endsOn, noticeGivenOn, termId, version, retracted);
    }

    public Term nextVersion() {
        return withVersion(version + 1);
    }

    public Term withVersion(int newVersion) {
        return new Term(id, memberId, category, startsOn, endsOn, noticeGivenOn, renewsTermId, newVersion, retracted);
    }

    /** Returns the next version with this last day. */
    public Term endingOn(@Nullable LocalDate lastDay) {
        return new Term(id, memberId, category, startsOn, lastDay, noticeGivenOn, renewsTermId, version + 1, retracted);
    }

    public Term retract() {
        return new Term(id, memberId, category, startsOn, endsOn, noticeGivenOn, renewsTermId, version + 1, true);
    }

    private boolean startsAfterEndOf(Term other) {
        return other.endsOn != null && startsOn.isAfter(other.endsOn);
    }
}
