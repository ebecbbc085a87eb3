package org.lotse.members.admission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotse.members.directory.DuplicateMemberCheck;
import org.lotse.members.domain.FieldViolation;
import org.lotse.members.domain.Member;
import org.lotse.members.domain.Outcome;
import org.lotse.members.domain.Outcome.DuplicateMember;
import org.lotse.members.domain.Outcome.Success;
import org.lotse.members.domain.Outcome.TermOverlap;
import org.lotse.members.domain.Outcome.ValidationFailure;
import org.lotse.members.domain.Term;
import org.lotse.members.domain.TermRules;
import org.lotse.members.networks.NetworkClock;
import org.lotse.members.persons.AssignedPerson;
import org.lotse.members.store.AssignmentRepository;
import org.lotse.members.store.ClassificationRepository;
import org.lotse.members.store.MemberRepository;
import org.lotse.members.store.NetworkRepository;
import org.lotse.members.store.PersonRepository;
import org.lotse.members.store.TermRepository;
import org.lotse.members.wire.MemberFactPublisher;
import org.lotse.members.wire.MemberFactPublisher.ChangePublisher;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Admits an organisation to the directory with all its parts, or stores nothing. */
@Service
class Admission {

    private final NetworkRepository networkRepository;
    private final MemberRepository memberRepository;
    private final TermRepository termRepository;
    private final ClassificationRepository classificationRepository;
    private final PersonRepository personRepository;
    private final AssignmentRepository assignmentRepository;
    private final MemberFactPublisher facts;
    private final NetworkClock networkClock;

    Admission(
            NetworkRepository networkRepository,
            MemberRepository memberRepository,
            TermRepository termRepository,
            ClassificationRepository classificationRepository,
            PersonRepository personRepository,
            AssignmentRepository assignmentRepository,
            MemberFactPublisher facts,
            NetworkClock networkClock) {
        this.networkRepository = networkRepository;
        this.memberRepository = memberRepository;
        this.termRepository = termRepository;
        this.classificationRepository = classificationRepository;
        this.personRepository = personRepository;
        this.assignmentRepository = assignmentRepository;
        this.facts = facts;
        this.networkClock = networkClock;
    }

    /** @param id id of the new member; if this member exists, the request is a repetition and changes nothing */
    @Transactional
    Outcome<UUID> admit(UUID id, AdmissionRequest request) {
        networkRepository.lockAdmission(CurrentNetwork.id());
        Optional<Member> before = memberRepository.lock(id);
        if (before.isPresent()) {
            return before.get().retracted()
                    ? Outcome.invalid("Idempotency-Key", "What this key admitted was retracted since. Use a new key.")
                    : new Success<>(id);
        }
        AdmissionDraft admissionDraft = AdmissionDraft.of(id, request);
        List<FieldViolation> faults = admissionDraft.violations(request, networkClock.today());
        if (!faults.isEmpty()) {
            return new ValidationFailure<>(faults);
        }
        for (int n = 0; n < admissionDraft.terms().size(); n++) {
            Optional<Term> other = TermRules.overlapped(admissionDraft.terms().get(n), admissionDraft.terms());
            if (other.isPresent()) {
                return new TermOverlap<>("terms[" + n + "].startsOn", other.get());
            }
        }
        Optional<Member> same =
                DuplicateMemberCheck.find(memberRepository, admissionDraft.member(), request.namesake());
        return same.isPresent() ? new DuplicateMember<>(same.get()) : new Success<>(store(admissionDraft));
    }

    private UUID store(AdmissionDraft admissionDraft) {
        memberRepository.save(List.of(admissionDraft.member()));
        termRepository.save(admissionDraft.terms());
        classificationRepository.save(admissionDraft.classifications());
        personRepository.save(
                admissionDraft.persons().stream().map(AssignedPerson::person).toList());
        assignmentRepository.save(admissionDraft.persons().stream()
                .map(AssignedPerson::assignment)
                .toList());
        ChangePublisher changePublisher = facts.from("members");
        changePublisher.publish(admissionDraft.member());
        admissionDraft.terms().forEach(changePublisher::publish);
        admissionDraft.classifications().forEach(changePublisher::publish);
        admissionDraft.persons().forEach(one -> changePublisher.publish(one.assignment()));
        return admissionDraft.member().id();
    }
}
