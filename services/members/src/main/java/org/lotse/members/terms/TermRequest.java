package org.lotse.members.terms;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.Term;

/**
 * Request body of a term.
 *
 * @param category "standard" when left out
 */
public record TermRequest(
        @Nullable String category,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate noticeGivenOn) {

    /** Creates a term with this content. */
    public Term toTerm(UUID termId, UUID memberId) {
        return new Term(termId, memberId, tier(), startsOn, endsOn, noticeGivenOn, null, 1, false);
    }

    Term replacementOf(Term term) {
        return new Term(
                term.id(),
                term.memberId(),
                tier(),
                startsOn,
                endsOn,
                noticeGivenOn,
                term.renewsTermId(),
                term.version() + 1,
                false);
    }

    boolean equalTo(Term term) {
        return replacementOf(term).equals(term.nextVersion());
    }

    private String tier() {
        return category == null || category.isBlank() ? "standard" : category.strip();
    }
}
