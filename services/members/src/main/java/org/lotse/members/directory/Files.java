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
import org.lotse.members.people.Assigned;
import org.lotse.members.store.Assignments;
import org.lotse.members.store.Classifications;
import org.lotse.members.store.Directory;
import org.lotse.members.store.Members;
import org.lotse.members.store.Persons;
import org.lotse.members.store.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the file of one member, as of one moment. */
@Service
public class Files {

    private final Members members;
    private final Terms terms;
    private final Classifications classifications;
    private final Persons persons;
    private final Assignments assignments;
    private final Directory directory;

    Files(
            Members members,
            Terms terms,
            Classifications classifications,
            Persons persons,
            Assignments assignments,
            Directory directory) {
        this.members = members;
        this.terms = terms;
        this.classifications = classifications;
        this.persons = persons;
        this.assignments = assignments;
        this.directory = directory;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<MemberFile> of(UUID memberId) {
        return members.find(memberId).map(this::file);
    }

    private MemberFile file(Member member) {
        UUID id = member.id();
        return new MemberFile(
                member,
                terms.of(id).stream().filter(term -> !term.retracted()).toList(),
                classifications.of(id).stream().filter(one -> !one.retracted()).toList(),
                personsOf(id),
                directory.changes(id));
    }

    private List<Assigned> personsOf(UUID memberId) {
        Map<UUID, Person> byId =
                persons.of(memberId).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return assignments.of(memberId).stream()
                .filter(one -> !one.retracted())
                .flatMap(one -> Stream.ofNullable(byId.get(one.personId())).map(person -> new Assigned(person, one)))
                .toList();
    }
}
