package org.lotse.members.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.FieldViolation;
import org.lotse.members.domain.Term;
import org.lotse.members.domain.TermRules;
import org.lotse.members.imports.RowImportRequest.MemberPart;
import org.lotse.members.store.ImportProvenance.EntityType;
import org.lotse.resource.Uuids;

/**
 * Imports the contract term of a row. A term is identified by its first day. A list may add a term, and add a last day to a term that had
 * none. It changes no other recorded value, so the same list twice, in any order, changes nothing.
 */
final class TermRowImporter {

    private static final String STANDARD = "standard";

    private final ImportUnitOfWork bench;
    private final LocalDate today;

    TermRowImporter(ImportUnitOfWork bench, LocalDate today) {
        this.bench = bench;
        this.today = today;
    }

    List<FieldViolation> violations(MemberPart part, UUID memberId) {
        if (part.startsOn() == null) {
            return part.endsOn() == null
                            && (part.category() == null || part.category().equals(STANDARD))
                    ? List.of()
                    : List.of(new FieldViolation("member.startsOn", "A membership needs its first day."));
        }
        Term term = wanted(part, part.startsOn(), memberId);
        List<FieldViolation> faults = TermRules.violations(term, today);
        if (!faults.isEmpty()) {
            return faults.stream()
                    .map(fieldViolation -> fieldViolation.in("member"))
                    .toList();
        }
        Term known = known(term);
        return (known == null ? overlap(term) : contradiction(term, known))
                .stream().toList();
    }

    RowOutcome importRow(int row, MemberPart part, UUID memberId) {
        if (part.startsOn() == null) {
            return RowOutcome.EXISTING;
        }
        Term term = wanted(part, part.startsOn(), memberId);
        Term known = known(term);
        if (known == null) {
            return put(row, term);
        }
        bench.markMet(EntityType.TERM, known.id(), row, known.version());
        if (known.endsOn() != null || term.endsOn() == null) {
            return RowOutcome.EXISTING;
        }
        bench.terms.put(known.endingOn(term.endsOn()));
        bench.markRevised(known.id(), known.version(), known.version() + 1);
        relink(memberId);
        return RowOutcome.CHANGED;
    }

    private RowOutcome put(int row, Term term) {
        Term retracted = bench.terms.get(term.id());
        Term linked = term.withRenewedTerm(TermRules.renewed(term, bench.terms.of(term.memberId())));
        Term next = retracted == null ? linked : linked.withVersion(retracted.version() + 1);
        bench.terms.put(next);
        bench.markCreated(EntityType.TERM, next.id(), row, next.version());
        relink(next.memberId());
        return RowOutcome.CHANGED;
    }

    private void relink(UUID memberId) {
        for (Term term : TermRules.relinked(bench.terms.of(memberId))) {
            bench.terms.put(term);
            bench.markRevised(term.id(), term.version() - 1, term.version());
        }
    }

    /** Finds the term with that first day, or the term that this list created even if its first day was changed since. */
    private @Nullable Term known(Term term) {
        return bench.terms.of(term.memberId()).stream()
                .filter(one -> !one.retracted())
                .filter(one ->
                        one.startsOn().equals(term.startsOn()) || one.id().equals(term.id()))
                .findFirst()
                .orElse(null);
    }

    private Optional<FieldViolation> overlap(Term term) {
        return TermRules.overlapped(term, bench.terms.of(term.memberId()))
                .map(other -> new FieldViolation(
                        "member.startsOn",
                        "The term overlaps the one from %s to %s (%s). End that one first, or correct the days."
                                .formatted(
                                        other.startsOn(),
                                        other.endsOn() == null ? "further notice" : other.endsOn(),
                                        other.category())));
    }

    private Optional<FieldViolation> contradiction(Term term, Term known) {
        if (!known.startsOn().equals(term.startsOn())) {
            return Optional.empty();
        }
        if (term.endsOn() != null && known.endsOn() != null && !term.endsOn().equals(known.endsOn())) {
            return Optional.of(new FieldViolation("member.endsOn", recorded(known)));
        }
        if (!term.category().equals(STANDARD) && !term.category().equals(known.category())) {
            return Optional.of(new FieldViolation("member.category", recorded(known)));
        }
        return Optional.empty();
    }

    private static String recorded(Term known) {
        return "The membership that starts on %s is recorded as %s%s. If that is wrong, correct it at the member."
                .formatted(
                        known.startsOn(), known.category(), known.endsOn() == null ? "" : " until " + known.endsOn());
    }

    private static Term wanted(MemberPart part, LocalDate startsOn, UUID memberId) {
        String category = part.category() == null || part.category().isBlank()
                ? STANDARD
                : part.category().strip();
        return new Term(
                Uuids.of("term:" + memberId, startsOn.toString()),
                memberId,
                category,
                startsOn,
                part.endsOn(),
                null,
                null,
                1,
                false);
    }
}
