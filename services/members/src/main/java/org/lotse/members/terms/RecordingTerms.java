package org.lotse.members.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.Fault;
import org.lotse.members.domain.Outcome;
import org.lotse.members.domain.Outcome.Done;
import org.lotse.members.domain.Outcome.Faulty;
import org.lotse.members.domain.Outcome.Overlaps;
import org.lotse.members.domain.Outcome.Stale;
import org.lotse.members.domain.Outcome.Unknown;
import org.lotse.members.domain.Term;
import org.lotse.members.domain.TermRules;
import org.lotse.members.networks.Today;
import org.lotse.members.store.Members;
import org.lotse.members.store.Terms;
import org.lotse.members.wire.MemberFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records, corrects and retracts the terms of a member, and keeps the links between a term and the one it renews. */
@Service
@Transactional
class RecordingTerms {

    private final Members members;
    private final Terms terms;
    private final MemberFacts facts;
    private final Today today;

    RecordingTerms(Members members, Terms terms, MemberFacts facts, Today today) {
        this.members = members;
        this.terms = terms;
        this.facts = facts;
        this.today = today;
    }

    Outcome<Term> record(UUID memberId, UUID termId, TermDetails details) {
        return ofMember(
                memberId,
                known -> find(known, termId)
                        .<Outcome<Term>>map(before -> details.equalTo(before)
                                ? new Done<>(before)
                                : Outcome.faulty(
                                        "Idempotency-Key",
                                        "This key recorded another term. Use a new key for new content."))
                        .orElseGet(() -> put(details.as(termId, memberId), known)));
    }

    Outcome<Term> change(UUID memberId, UUID termId, TermDetails details, @Nullable Integer expected) {
        return ofTerm(
                memberId,
                termId,
                expected,
                (before, known) -> details.equalTo(before) ? new Done<>(before) : put(details.instead(before), known));
    }

    Outcome<Term> retract(UUID memberId, UUID termId, @Nullable Integer expected) {
        return ofTerm(memberId, termId, expected, (before, known) -> new Done<>(store(before.retract(), known)));
    }

    private Outcome<Term> put(Term term, List<Term> known) {
        List<Fault> faults = TermRules.faults(term, today.day());
        if (!faults.isEmpty()) {
            return new Faulty<>(faults);
        }
        Optional<Term> overlapped = TermRules.overlapped(term, known);
        return overlapped.isPresent()
                ? new Overlaps<>("startsOn", overlapped.get())
                : new Done<>(store(term.renewing(TermRules.renewed(term, known)), known));
    }

    private Term store(Term term, List<Term> known) {
        List<Term> all = new ArrayList<>(known);
        all.removeIf(other -> other.id().equals(term.id()));
        all.add(term);
        List<Term> changed = new ArrayList<>(List.of(term));
        changed.addAll(TermRules.relinked(all));
        terms.save(changed);
        changed.forEach(facts.from("members")::told);
        return term;
    }

    private Outcome<Term> ofTerm(UUID memberId, UUID termId, @Nullable Integer expected, Change change) {
        return ofMember(memberId, known -> {
            Optional<Term> before = find(known, termId);
            if (before.isEmpty()) {
                return new Unknown<>("termId", termId);
            }
            Term term = before.get();
            return expected != null && expected != term.version()
                    ? new Stale<>(term.version())
                    : change.of(term, known);
        });
    }

    private Outcome<Term> ofMember(UUID memberId, Function<List<Term>, Outcome<Term>> then) {
        return members.lock(memberId).filter(member -> !member.retracted()).isEmpty()
                ? new Unknown<>("memberId", memberId)
                : then.apply(terms.of(memberId));
    }

    private static Optional<Term> find(List<Term> known, UUID termId) {
        return known.stream()
                .filter(term -> term.id().equals(termId) && !term.retracted())
                .findFirst();
    }

    @FunctionalInterface
    private interface Change {
        Outcome<Term> of(Term before, List<Term> known);
    }
}
