package org.lotse.members.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lotse.gate.Uuids;
import org.lotse.members.domain.Member;
import org.lotse.members.domain.Person;
import org.lotse.members.intake.IntakeRequest.MemberPart;
import org.lotse.members.intake.IntakeRequest.Row;
import org.lotse.members.store.Assignments;
import org.lotse.members.store.Classifications;
import org.lotse.members.store.Marks;
import org.lotse.members.store.Members;
import org.lotse.members.store.Persons;
import org.lotse.members.store.Terms;
import org.lotse.members.wire.MemberFacts.Telling;
import org.springframework.stereotype.Component;

/** Fetches what a batch may touch, and stores what it changed: a handful of statements, however many rows. */
@Component
class Stock {

    private final Members members;
    private final Terms terms;
    private final Classifications classifications;
    private final Persons persons;
    private final Assignments assignments;
    private final Marks marks;

    Stock(
            Members members,
            Terms terms,
            Classifications classifications,
            Persons persons,
            Assignments assignments,
            Marks marks) {
        this.members = members;
        this.terms = terms;
        this.classifications = classifications;
        this.persons = persons;
        this.assignments = assignments;
        this.marks = marks;
    }

    /** Every member that the rows may mean, locked. */
    List<Member> membersOf(Collection<Row> rows) {
        Set<UUID> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (Row row : rows) {
            MemberPart part = row.member();
            ids.add(part.id() == null ? MemberRows.newId(part) : part.id());
            String name = MemberRows.name(part);
            if (name != null) {
                names.add(name);
            }
            if (part.externalId() != null) {
                numbers.add(part.externalId().strip());
            }
        }
        return members.lockAny(ids, names, numbers);
    }

    /** @param personIds ids of persons that rows may mean, besides those who act for the members */
    Workbench bench(UUID importId, Collection<Member> known, Collection<UUID> memberIds, Set<UUID> personIds) {
        var bench = new Workbench(marks.of(importId));
        bench.members.stock(known);
        bench.terms.stock(terms.of(memberIds));
        bench.classifications.stock(classifications.of(memberIds));
        bench.assignments.stock(assignments.of(memberIds));
        List<Person> found = persons.lockAny(personIds, List.of(), memberIds);
        bench.persons.stock(found);
        stockSuccessors(bench, found);
        return bench;
    }

    /** Stores and tells what changed. */
    void keep(UUID importId, Workbench bench, Telling telling) {
        members.save(bench.members.changed());
        terms.save(bench.terms.changed());
        classifications.save(bench.classifications.changed());
        persons.save(bench.persons.changed());
        assignments.save(bench.assignments.changed());
        marks.add(importId, bench.newMarks());
        bench.members.changed().stream().filter(one -> !one.retracted()).forEach(telling::told);
        bench.terms.changed().forEach(telling::told);
        bench.classifications.changed().forEach(telling::told);
        bench.assignments.changed().forEach(telling::told);
        bench.members.changed().stream().filter(Member::retracted).forEach(telling::told);
    }

    /** Those who were named again after erasure, under ids that follow from the erased ones. */
    private void stockSuccessors(Workbench bench, List<Person> found) {
        List<Person> erased = found.stream().filter(Person::erased).toList();
        while (!erased.isEmpty()) {
            List<UUID> successors = erased.stream()
                    .map(person -> Uuids.of("after-erasure", person.id().toString()))
                    .toList();
            List<Person> next = persons.lockAny(successors, List.of(), List.of());
            bench.persons.stock(next);
            bench.assignments.stock(
                    assignments.ofPersons(next.stream().map(Person::id).toList()));
            erased = next.stream().filter(Person::erased).toList();
        }
    }
}
