package org.lotse.members.classification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.Classification;
import org.lotse.members.domain.ClassificationRules;
import org.lotse.members.domain.Fault;
import org.lotse.members.domain.Outcome;
import org.lotse.members.domain.Outcome.Done;
import org.lotse.members.domain.Outcome.Faulty;
import org.lotse.members.domain.Outcome.Stale;
import org.lotse.members.domain.Outcome.Unknown;
import org.lotse.members.networks.Today;
import org.lotse.members.store.Classifications;
import org.lotse.members.store.Members;
import org.lotse.members.wire.MemberFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records, corrects and retracts what kind of organisation a member was from which day on. */
@Service
@Transactional
class Classifying {

    private final Members members;
    private final Classifications classifications;
    private final MemberFacts facts;
    private final Today today;

    Classifying(Members members, Classifications classifications, MemberFacts facts, Today today) {
        this.members = members;
        this.classifications = classifications;
        this.facts = facts;
        this.today = today;
    }

    Outcome<Classification> record(UUID memberId, UUID id, ClassificationDetails details) {
        return ofMember(
                memberId,
                known -> find(known, id)
                        .<Outcome<Classification>>map(before -> details.equalTo(before)
                                ? new Done<>(before)
                                : Outcome.faulty(
                                        "Idempotency-Key",
                                        "This key recorded something else. Use a new key for new content."))
                        .orElseGet(() -> put(details.as(id, memberId), known)));
    }

    Outcome<Classification> change(UUID memberId, UUID id, ClassificationDetails details, @Nullable Integer expected) {
        return ofMember(
                memberId,
                known -> atVersion(known, id, expected)
                        .flatMap(before ->
                                details.equalTo(before) ? new Done<>(before) : put(details.instead(before), known)));
    }

    Outcome<Classification> retract(UUID memberId, UUID id, @Nullable Integer expected) {
        return ofMember(memberId, known -> atVersion(known, id, expected).map(before -> store(before.retract())));
    }

    private Outcome<Classification> put(Classification one, List<Classification> known) {
        List<Fault> faults = ClassificationRules.faults(one, today.day());
        if (!faults.isEmpty()) {
            return new Faulty<>(faults);
        }
        boolean taken = known.stream()
                .anyMatch(other -> !other.retracted()
                        && !other.id().equals(one.id())
                        && other.kind() == one.kind()
                        && other.validFrom().equals(one.validFrom()));
        return taken
                ? Outcome.faulty("validFrom", "There is one of this kind from that day already. Correct that one.")
                : new Done<>(store(one));
    }

    private Classification store(Classification one) {
        classifications.save(List.of(one));
        facts.from("members").told(one);
        return one;
    }

    private Outcome<Classification> ofMember(
            UUID memberId, Function<List<Classification>, Outcome<Classification>> then) {
        return members.lock(memberId).filter(member -> !member.retracted()).isEmpty()
                ? new Unknown<>("memberId", memberId)
                : then.apply(classifications.of(memberId));
    }

    private static Outcome<Classification> atVersion(List<Classification> known, UUID id, @Nullable Integer expected) {
        Optional<Classification> found = find(known, id);
        if (found.isEmpty()) {
            return new Unknown<>("classificationId", id);
        }
        Classification before = found.get();
        return expected != null && expected != before.version() ? new Stale<>(before.version()) : new Done<>(before);
    }

    private static Optional<Classification> find(List<Classification> known, UUID id) {
        return known.stream()
                .filter(one -> one.id().equals(id) && !one.retracted())
                .findFirst();
    }
}
