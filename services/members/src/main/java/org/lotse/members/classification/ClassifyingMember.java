package org.lotse.members.classification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.Classification;
import org.lotse.members.domain.ClassificationRules;
import org.lotse.members.domain.FieldViolation;
import org.lotse.members.domain.Outcome;
import org.lotse.members.domain.Outcome.NotFound;
import org.lotse.members.domain.Outcome.Success;
import org.lotse.members.domain.Outcome.ValidationFailure;
import org.lotse.members.domain.Outcome.VersionConflict;
import org.lotse.members.networks.NetworkClock;
import org.lotse.members.store.ClassificationRepository;
import org.lotse.members.store.MemberRepository;
import org.lotse.members.wire.MemberFactPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records, corrects and retracts the dated classifications of a member. */
@Service
@Transactional
class ClassifyingMember {

    private final MemberRepository memberRepository;
    private final ClassificationRepository classificationRepository;
    private final MemberFactPublisher facts;
    private final NetworkClock networkClock;

    ClassifyingMember(
            MemberRepository memberRepository,
            ClassificationRepository classificationRepository,
            MemberFactPublisher facts,
            NetworkClock networkClock) {
        this.memberRepository = memberRepository;
        this.classificationRepository = classificationRepository;
        this.facts = facts;
        this.networkClock = networkClock;
    }

    Outcome<Classification> record(UUID memberId, UUID id, ClassificationRequest details) {
        return ofMember(
                memberId,
                known -> find(known, id)
                        .<Outcome<Classification>>map(before -> details.equalTo(before)
                                ? new Success<>(before)
                                : Outcome.invalid(
                                        "Idempotency-Key",
                                        "This key recorded something else. Use a new key for new content."))
                        .orElseGet(() -> put(details.toClassification(id, memberId), known)));
    }

    Outcome<Classification> change(UUID memberId, UUID id, ClassificationRequest details, @Nullable Integer expected) {
        return ofMember(
                memberId,
                known -> atVersion(known, id, expected)
                        .flatMap(before -> details.equalTo(before)
                                ? new Success<>(before)
                                : put(details.replacementOf(before), known)));
    }

    Outcome<Classification> retract(UUID memberId, UUID id, @Nullable Integer expected) {
        return ofMember(memberId, known -> atVersion(known, id, expected).map(before -> store(before.retract())));
    }

    private Outcome<Classification> put(Classification one, List<Classification> known) {
        List<FieldViolation> faults = ClassificationRules.violations(one, networkClock.today());
        if (!faults.isEmpty()) {
            return new ValidationFailure<>(faults);
        }
        boolean taken = known.stream()
                .anyMatch(other -> !other.retracted()
                        && !other.id().equals(one.id())
                        && other.kind() == one.kind()
                        && other.validFrom().equals(one.validFrom()));
        return taken
                ? Outcome.invalid("validFrom", "There is one of this kind from that day already. Correct that one.")
                : new Success<>(store(one));
    }

    private Classification store(Classification one) {
        classificationRepository.save(List.of(one));
        facts.from("members").publish(one);
        return one;
    }

    private Outcome<Classification> ofMember(
            UUID memberId, Function<List<Classification>, Outcome<Classification>> then) {
        return memberRepository
                        .lock(memberId)
                        .filter(member -> !member.retracted())
                        .isEmpty()
                ? new NotFound<>("memberId", memberId)
                : then.apply(classificationRepository.of(memberId));
    }

    private static Outcome<Classification> atVersion(List<Classification> known, UUID id, @Nullable Integer expected) {
        Optional<Classification> found = find(known, id);
        if (found.isEmpty()) {
            return new NotFound<>("classificationId", id);
        }
        Classification before = found.get();
        return expected != null && expected != before.version()
                ? new VersionConflict<>(before.version())
                : new Success<>(before);
    }

    private static Optional<Classification> find(List<Classification> known, UUID id) {
        return known.stream()
                .filter(one -> one.id().equals(id) && !one.retracted())
                .findFirst();
    }
}
