package org.lotse.members.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.FieldViolation;
import org.lotse.members.domain.Outcome;
import org.lotse.members.domain.Outcome.NotFound;
import org.lotse.members.domain.Outcome.Success;
import org.lotse.members.domain.Outcome.TermOverlap;
import org.lotse.members.domain.Outcome.ValidationFailure;
import org.lotse.members.domain.Outcome.VersionConflict;
import org.lotse.members.domain.Term;
import org.lotse.members.domain.TermRules;
import org.lotse.members.networks.NetworkClock;
import org.lotse.members.store.MemberRepository;
import org.lotse.members.store.TermRepository;
import org.lotse.members.wire.MemberFactPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records, corrects and retracts the terms of a member, and maintains the link from a term to the one it renews. */
@Service
@Transactional
class RecordingTerms {

    private final MemberRepository memberRepository;
    private final TermRepository termRepository;
    private final MemberFactPublisher facts;
    private final NetworkClock networkClock;

    RecordingTerms(
            MemberRepository memberRepository,
            TermRepository termRepository,
            MemberFactPublisher facts,
            NetworkClock networkClock) {
        this.memberRepository = memberRepository;
        this.termRepository = termRepository;
        this.facts = facts;
        this.networkClock = networkClock;
    }

    Outcome<Term> record(UUID memberId, UUID termId, TermRequest details) {
        return ofMember(
                memberId,
                known -> find(known, termId)
                        .<Outcome<Term>>map(before -> details.equalTo(before)
                                ? new Success<>(before)
                                : Outcome.invalid(
                                        "Idempotency-Key",
                                        "This key recorded another term. Use a new key for new content."))
                        .orElseGet(() -> put(details.toTerm(termId, memberId), known)));
    }

    Outcome<Term> change(UUID memberId, UUID termId, TermRequest details, @Nullable Integer expected) {
        return ofTerm(
                memberId,
                termId,
                expected,
                (before, known) ->
                        details.equalTo(before) ? new Success<>(before) : put(details.replacementOf(before), known));
    }

    Outcome<Term> retract(UUID memberId, UUID termId, @Nullable Integer expected) {
        return ofTerm(memberId, termId, expected, (before, known) -> new Success<>(store(before.retract(), known)));
    }

    private Outcome<Term> put(Term term, List<Term> known) {
        List<FieldViolation> faults = TermRules.violations(term, networkClock.today());
        if (!faults.isEmpty()) {
            return new ValidationFailure<>(faults);
        }
        Optional<Term> overlapped = TermRules.overlapped(term, known);
        return overlapped.isPresent()
                ? new TermOverlap<>("startsOn", overlapped.get())
                : new Success<>(store(term.withRenewedTerm(TermRules.renewed(term, known)), known));
    }

    private Term store(Term term, List<Term> known) {
        List<Term> all = new ArrayList<>(known);
        all.removeIf(other -> other.id().equals(term.id()));
        all.add(term);
        List<Term> changed = new ArrayList<>(List.of(term));
        changed.addAll(TermRules.relinked(all));
        termRepository.save(changed);
        changed.forEach(facts.from("members")::publish);
        return term;
    }

    private Outcome<Term> ofTerm(UUID memberId, UUID termId, @Nullable Integer expected, TermChange change) {
        return ofMember(memberId, known -> {
            Optional<Term> before = find(known, termId);
            if (before.isEmpty()) {
                return new NotFound<>("termId", termId);
            }
            Term term = before.get();
            return expected != null && expected != term.version()
                    ? new VersionConflict<>(term.version())
                    : change.of(term, known);
        });
    }

    private Outcome<Term> ofMember(UUID memberId, Function<List<Term>, Outcome<Term>> then) {
        return memberRepository
                        .lock(memberId)
                        .filter(member -> !member.retracted())
                        .isEmpty()
                ? new NotFound<>("memberId", memberId)
                : then.apply(termRepository.of(memberId));
    }

    private static Optional<Term> find(List<Term> known, UUID termId) {
        return known.stream()
                .filter(term -> term.id().equals(termId) && !term.retracted())
                .findFirst();
    }

    @FunctionalInterface
    private interface TermChange {
        Outcome<Term> of(Term before, List<Term> known);
    }
}
