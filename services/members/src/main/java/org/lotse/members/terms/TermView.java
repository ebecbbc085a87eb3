package org.lotse.members.terms;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.Term;

/** A term in a response. */
public record TermView(
        UUID id,
        String category,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate noticeGivenOn,
        @Nullable UUID renewsTermId,
        int version) {

    public static TermView of(Term term) {
        return new TermView(
                term.id(),
                term.category(),
                term.startsOn(),
                term.endsOn(),
                term.noticeGivenOn(),
                term.renewsTermId(),
                term.version());
    }
}
