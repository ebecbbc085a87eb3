package org.lotse.members.joining;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotse.gate.CurrentNetwork;
import org.lotse.members.directory.Namesakes;
import org.lotse.members.domain.Fault;
import org.lotse.members.domain.Member;
import org.lotse.members.domain.Outcome;
import org.lotse.members.domain.Outcome.AlreadyMember;
import org.lotse.members.domain.Outcome.Done;
import org.lotse.members.domain.Outcome.Faulty;
import org.lotse.members.domain.Outcome.Overlaps;
import org.lotse.members.domain.Term;
import org.lotse.members.domain.TermRules;
import org.lotse.members.networks.Today;
import org.lotse.members.people.Assigned;
import org.lotse.members.store.Assignments;
import org.lotse.members.store.Classifications;
import org.lotse.members.store.Members;
import org.lotse.members.store.Networks;
import org.lotse.members.store.Persons;
import org.lotse.members.store.Terms;
import org.lotse.members.wire.MemberFacts;
import org.lotse.members.wire.MemberFacts.Telling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an organisation into the directory, with all that comes along or not at all. */
@Service
class Admission {

    private final Networks networks;
    private final Members members;
    private final Terms terms;
    private final Classifications classifications;
    private final Persons persons;
    private final Assignments assignments;
    private final MemberFacts facts;
    private final Today today;

    Admission(
            Networks networks,
            Members members,
            Terms terms,
            Classifications classifications,
            Persons persons,
            Assignments assignments,
            MemberFacts facts,
            Today today) {
        this.networks = networks;
        this.members = members;
        this.terms = terms;
        this.classifications = classifications;
        this.persons = persons;
        this.assignments = assignments;
        this.facts = facts;
        this.today = today;
    }

    /** @param id of the new member; one that is a member already is a repeated request and changes nothing */
    @Transactional
    Outcome<UUID> admit(UUID id, AdmissionRequest request) {
        networks.lockAdmission(CurrentNetwork.id());
        Optional<Member> before = members.lock(id);
        if (before.isPresent()) {
            return before.get().retracted()
                    ? Outcome.faulty("Idempotency-Key", "What this key admitted was retracted since. Use a new key.")
                    : new Done<>(id);
        }
        Newcomer newcomer = Newcomer.of(id, request);
        List<Fault> faults = newcomer.faults(request, today.day());
        if (!faults.isEmpty()) {
            return new Faulty<>(faults);
        }
        for (int n = 0; n < newcomer.terms().size(); n++) {
            Optional<Term> other = TermRules.overlapped(newcomer.terms().get(n), newcomer.terms());
            if (other.isPresent()) {
                return new Overlaps<>("terms[" + n + "].startsOn", other.get());
            }
        }
        Optional<Member> same = Namesakes.in(members, newcomer.member(), request.namesake());
        return same.isPresent() ? new AlreadyMember<>(same.get()) : new Done<>(store(newcomer));
    }

    private UUID store(Newcomer newcomer) {
        members.save(List.of(newcomer.member()));
        terms.save(newcomer.terms());
        classifications.save(newcomer.classifications());
        persons.save(newcomer.persons().stream().map(Assigned::person).toList());
        assignments.save(newcomer.persons().stream().map(Assigned::assignment).toList());
        Telling telling = facts.from("members");
        telling.told(newcomer.member());
        newcomer.terms().forEach(telling::told);
        newcomer.classifications().forEach(telling::told);
        newcomer.persons().forEach(one -> telling.told(one.assignment()));
        return newcomer.member().id();
    }
}
