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

/** What a term must be, alone and among the other terms of its member. */
public final class TermRules {

    private static final Pattern CATEGORY = Pattern.compile("[\\p{L}\\p{N}-]{1,40}");

    private TermRules() {}

    /** Everything that is wrong with the term by itself. */
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

    /** A term that this one overlaps; itself in an earlier version and retracted ones do not count. */
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

    /** The terms whose link to the one they renew is no longer right, as they must be now. */
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
