package org.lotse.members.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.members.domain.Member;
import org.lotse.members.domain.Person;
import org.lotse.members.persons.AssignedPerson;
import org.lotse.members.store.AssignmentRepository;
import org.lotse.members.store.ClassificationRepository;
import org.lotse.members.store.DirectoryQuery;
import org.lotse.members.store.MemberRepository;
import org.lotse.members.store.PersonRepository;
import org.lotse.members.store.TermRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the details of one member as of one moment. */
@Service
public class MemberDetailsQuery {

    private final MemberRepository memberRepository;
    private final TermRepository termRepository;
    private final ClassificationRepository classificationRepository;
    private final PersonRepository personRepository;
    private final AssignmentRepository assignmentRepository;
    private final DirectoryQuery directoryQuery;

    MemberDetailsQuery(
            MemberRepository memberRepository,
            TermRepository termRepository,
            ClassificationRepository classificationRepository,
            PersonRepository personRepository,
            AssignmentRepository assignmentRepository,
            DirectoryQuery directoryQuery) {
        this.memberRepository = memberRepository;
        this.termRepository = termRepository;
        this.classificationRepository = classificationRepository;
        this.personRepository = personRepository;
        this.assignmentRepository = assignmentRepository;
        this.directoryQuery = directoryQuery;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<MemberDetails> of(UUID memberId) {
        return memberRepository.find(memberId).map(this::file);
    }

    private MemberDetails file(Member member) {
        UUID id = member.id();
        return new MemberDetails(
                member,
                termRepository.of(id).stream().filter(term -> !term.retracted()).toList(),
                classificationRepository.of(id).stream()
                        .filter(one -> !one.retracted())
                        .toList(),
                personsOf(id),
                directoryQuery.changes(id));
    }

    private List<AssignedPerson> personsOf(UUID memberId) {
        Map<UUID, Person> byId =
                personRepository.of(memberId).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return assignmentRepository.of(memberId).stream()
                .filter(one -> !one.retracted())
                .flatMap(one ->
                        Stream.ofNullable(byId.get(one.personId())).map(person -> new AssignedPerson(person, one)))
                .toList();
    }
}
