package org.lotse.members.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.gate.Uuids;
import org.lotse.members.domain.Assignment;
import org.lotse.members.domain.Fault;
import org.lotse.members.domain.KnownPersons;
import org.lotse.members.domain.Person;
import org.lotse.members.domain.PersonRole;
import org.lotse.members.domain.TextRules;
import org.lotse.members.intake.IntakeRequest.PersonPart;
import org.lotse.members.people.AssigningPersons;
import org.lotse.members.store.Mark.Thing;

/**
 * Which person of its member a row means, and the person if it is new. Without an id, the very same name within the member is the
 * same person, unless their addresses differ. A list adds an address where none was known and changes nothing else.
 */
final class PersonRows {

    private final Workbench bench;
    private final LocalDate today;

    PersonRows(Workbench bench, LocalDate today) {
        this.bench = bench;
        this.today = today;
    }

    static List<Fault> faults(PersonPart part) {
        return Stream.of(
                        TextRules.nameFault("person.name", Names.of(part).full()),
                        TextRules.emailFault("person.email", Names.blankToNull(part.email())))
                .flatMap(Optional::stream)
                .toList();
    }

    UUID idOf(PersonPart part, UUID memberId) {
        String name = Names.of(part).full();
        UUID id = part.id() != null ? part.id() : sameName(part, name, memberId).orElseGet(() -> newId(part, memberId));
        return living(id);
    }

    /** The id that a row would make for a person nobody knows yet. */
    static UUID newId(PersonPart part, UUID memberId) {
        return Uuids.of("person:" + memberId, Names.of(part).full());
    }

    Change take(int row, PersonPart part, UUID id, UUID memberId, @Nullable LocalDate since) {
        Change change = person(row, part, id);
        UUID assignmentId = AssigningPersons.assignmentId(memberId, id);
        Assignment known = bench.assignments.get(assignmentId);
        if (known != null && !known.retracted()) {
            bench.met(Thing.ASSIGNMENT, assignmentId, row, known.version());
            return change;
        }
        int version = known == null ? 1 : known.version() + 1;
        LocalDate from = since == null || since.isAfter(today) ? today : since;
        bench.assignments.put(new Assignment(assignmentId, memberId, id, role(part), from, null, version, false));
        bench.made(Thing.ASSIGNMENT, assignmentId, row, version);
        return change.and(Change.CHANGED);
    }

    private Change person(int row, PersonPart part, UUID id) {
        Person known = bench.persons.get(id);
        String email = Names.blankToNull(part.email());
        if (known == null || known.familyName() == null) {
            Names names = Names.of(part);
            int version = known == null ? 1 : known.version() + 1;
            bench.persons.put(new Person(id, names.given(), names.family(), email, version, false));
            bench.made(Thing.PERSON, id, row, version);
            return Change.CREATED;
        }
        Change met = bench.met(Thing.PERSON, id, row, known.version());
        if (known.email() == null && email != null) {
            bench.persons.put(known.changedTo(known.givenName(), known.familyName(), email));
            bench.revised(id, known.version(), known.version() + 1);
            return met.and(Change.CHANGED);
        }
        return met;
    }

    private Optional<UUID> sameName(PersonPart part, String name, UUID memberId) {
        return bench.assignments.of(memberId).stream()
                .filter(one -> !one.retracted())
                .flatMap(one -> Stream.ofNullable(bench.persons.get(one.personId())))
                .filter(person -> person.name().equals(name))
                .filter(person -> person.email() == null
                        || Names.blankToNull(part.email()) == null
                        || KnownPersons.sameAddress(person.email(), part.email()))
                .map(Person::id)
                .findFirst();
    }

    /** An erased id means nobody for ever: whoever is named again is somebody new. */
    private UUID living(UUID id) {
        UUID living = id;
        Person person = bench.persons.get(living);
        while (person != null && person.erased()) {
            living = Uuids.of("after-erasure", living.toString());
            person = bench.persons.get(living);
        }
        return living;
    }

    private static PersonRole role(PersonPart part) {
        return Arrays.stream(PersonRole.values())
                .filter(role -> Objects.equals(part.role(), role.name()))
                .findFirst()
                .orElse(PersonRole.EMPLOYEE);
    }
}
