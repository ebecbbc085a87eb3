package org.lotse.members.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules for a term by itself and among the other terms of its member. */
public final class TermRules {

    private static final Pattern CATEGORY = Pattern.compile("[\\p{L}\\p{N}-]{1,40}");

    private TermRules() {}

    /** All violations of the term by itself. */
    public static List<FieldViolation> violations(Term term, LocalDate today) {
        return Stream.of(
                        categoryViolation(term.category()),
                        DateRules.violation("startsOn", term.startsOn(), today),
                        DateRules.violation("endsOn", term.endsOn(), today),
                        DateRules.violation("noticeGivenOn", term.noticeGivenOn(), today),
                        DateRules.orderViolation("endsOn", term.startsOn(), term.endsOn()),
                        noticeViolation(term))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Finds a term that this one overlaps. Earlier versions of the same term and retracted terms are ignored. */
    public static Optional<Term> overlapped(Term term, Collection<Term> others) {
        return others.stream()
                .filter(other -> !other.retracted() && !other.id().equals(term.id()))
                .filter(term::overlaps)
                .findFirst();
    }

    /** The term that this one continues without a gap. */
    public static @Nullable UUID renewed(Term term, Collection<Term> others) {
        return others.stream()
                .filter(other -> !other.retracted() && !other.id().equals(term.id()))
                .filter(term::continues)
                .map(Term::id)
                .findFirst()
                .orElse(null);
    }

    /** Returns the terms whose link to the renewed term is wrong, with the link corrected. */
    public static List<Term> relinked(Collection<Term> terms) {
        return terms.stream()
                .filter(term -> !term.retracted())
                .filter(term -> !Objects.equals(term.renewsTermId(), renewed(term, terms)))
                .map(term -> term.withRenewedTerm(renewed(term, terms)).nextVersion())
                .toList();
    }

    private static Optional<FieldViolation> categoryViolation(String category) {
        return CATEGORY.matcher(category).matches()
                ? Optional.empty()
                : Optional.of(new FieldViolation("category", "A category has 1 to 40 letters, digits and dashes."));
    }

    private static Optional<FieldViolation> noticeViolation(Term term) {
        LocalDate notice = term.noticeGivenOn();
        LocalDate end = term.endsOn();
        return notice != null && end != null && notice.isAfter(end)
                ? Optional.of(new FieldViolation(
                        "noticeGivenOn",
                        notice + " is after the term's last day, " + end + ". Correct one of the two."))
                : Optional.empty();
    }
}
