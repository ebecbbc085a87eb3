package org.lotse.members.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.Assignment;
import org.lotse.members.domain.FieldViolation;
import org.lotse.members.domain.Person;
import org.lotse.members.domain.PersonMatcher;
import org.lotse.members.domain.PersonRole;
import org.lotse.members.domain.TextRules;
import org.lotse.members.imports.RowImportRequest.PersonPart;
import org.lotse.members.persons.AssigningPersons;
import org.lotse.members.store.ImportProvenance.EntityType;
import org.lotse.resource.Uuids;

/**
 * Finds the person that a row means, and creates the person if new. Without an id, exactly the same name within the member means the same
 * person, unless the addresses differ. A list adds an address where none was known and changes nothing else.
 */
final class PersonRowImporter {

    private final ImportUnitOfWork bench;
    private final LocalDate today;

    PersonRowImporter(ImportUnitOfWork bench, LocalDate today) {
        this.bench = bench;
        this.today = today;
    }

    static List<FieldViolation> violations(PersonPart part) {
        return Stream.of(
                        TextRules.nameViolation(
                                "person.name", PersonNameParts.of(part).full()),
                        TextRules.emailViolation("person.email", PersonNameParts.blankToNull(part.email())))
                .flatMap(Optional::stream)
                .toList();
    }

    UUID idOf(PersonPart part, UUID memberId) {
        String name = PersonNameParts.of(part).full();
        UUID id = part.id() != null ? part.id() : sameName(part, name, memberId).orElseGet(() -> newId(part, memberId));
        return successorOfErased(id);
    }

    /** The id that a row gives to a new person. */
    static UUID newId(PersonPart part, UUID memberId) {
        return Uuids.of("person:" + memberId, PersonNameParts.of(part).full());
    }

    RowOutcome importRow(int row, PersonPart part, UUID id, UUID memberId, @Nullable LocalDate since) {
        RowOutcome rowOutcome = person(row, part, id);
        UUID assignmentId = AssigningPersons.assignmentId(memberId, id);
        Assignment known = bench.assignments.get(assignmentId);
        if (known != null && !known.retracted()) {
            bench.markMet(EntityType.ASSIGNMENT, assignmentId, row, known.version());
            return rowOutcome;
        }
        int version = known == null ? 1 : known.version() + 1;
        LocalDate from = since == null || since.isAfter(today) ? today : since;
        bench.assignments.put(new Assignment(assignmentId, memberId, id, role(part), from, null, version, false));
        bench.markCreated(EntityType.ASSIGNMENT, assignmentId, row, version);
        return rowOutcome.and(RowOutcome.CHANGED);
    }

    private RowOutcome person(int row, PersonPart part, UUID id) {
        Person known = bench.persons.get(id);
        String email = PersonNameParts.blankToNull(part.email());
        if (known == null || known.familyName() == null) {
            PersonNameParts personNameParts = PersonNameParts.of(part);
            int version = known == null ? 1 : known.version() + 1;
            bench.persons.put(new Person(id, personNameParts.given(), personNameParts.family(), email, version, false));
            bench.markCreated(EntityType.PERSON, id, row, version);
            return RowOutcome.CREATED;
        }
        RowOutcome met = bench.markMet(EntityType.PERSON, id, row, known.version());
        if (known.email() == null && email != null) {
            bench.persons.put(known.changedTo(known.givenName(), known.familyName(), email));
            bench.markRevised(id, known.version(), known.version() + 1);
            return met.and(RowOutcome.CHANGED);
        }
        return met;
    }

    private Optional<UUID> sameName(PersonPart part, String name, UUID memberId) {
        return bench.assignments.of(memberId).stream()
                .filter(one -> !one.retracted())
                .flatMap(one -> Stream.ofNullable(bench.persons.get(one.personId())))
                .filter(person -> person.name().equals(name))
                .filter(person -> person.email() == null
                        || PersonNameParts.blankToNull(part.email()) == null
                        || PersonMatcher.sameAddress(person.email(), part.email()))
                .map(Person::id)
                .findFirst();
    }

    /** Returns the id for a person who is named again after erasure. An erased id is never used again. */
    private UUID successorOfErased(UUID id) {
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
