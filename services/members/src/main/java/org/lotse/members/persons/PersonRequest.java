package org.lotse.members.persons;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.Assignment;
import org.lotse.members.domain.DateRules;
import org.lotse.members.domain.FieldViolation;
import org.lotse.members.domain.NormalName;
import org.lotse.members.domain.Person;
import org.lotse.members.domain.PersonRole;
import org.lotse.members.domain.TextRules;

/**
 * Request body of a person and the assignment to a member.
 *
 * @param personId an existing person, for example one who moved from another member; the name may then be left out
 */
public record PersonRequest(
        @Nullable UUID personId,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String email,
        @Nullable PersonRole role,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    public List<FieldViolation> violations(LocalDate today) {
        return Stream.of(
                        personId != null && familyName == null
                                ? Optional.<FieldViolation>empty()
                                : TextRules.nameViolation("familyName", familyName),
                        givenName == null
                                ? Optional.<FieldViolation>empty()
                                : TextRules.nameViolation("givenName", givenName),
                        TextRules.emailViolation("email", email),
                        DateRules.violation("validFrom", validFrom, today),
                        DateRules.violation("validUntil", validUntil, today),
                        DateRules.orderViolation("validUntil", validFrom, validUntil))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Creates a person with this name. */
    public Person asPerson(UUID id) {
        return new Person(id, tidied(givenName), tidied(familyName), email, 1, false);
    }

    /** Creates an assignment with this content. */
    public Assignment asAssignment(UUID id, UUID memberId, UUID person) {
        return new Assignment(id, memberId, person, roleOrDefault(), validFrom, validUntil, 1, false);
    }

    Person replacementOf(Person before) {
        String family = tidied(familyName);
        if (family == null) {
            return before;
        }
        Person changed = before.changedTo(tidied(givenName), family, email);
        boolean same = changed.name().equals(before.name()) && Objects.equals(email, before.email());
        return same ? before : changed;
    }

    Assignment replacementOf(Assignment before) {
        Assignment changed = before.changedTo(roleOrDefault(), validFrom, validUntil);
        return changed.equals(before.changedTo(before.role(), before.validFrom(), before.validUntil()))
                        && !before.retracted()
                ? before
                : changed;
    }

    private PersonRole roleOrDefault() {
        return role == null ? PersonRole.EMPLOYEE : role;
    }

    private static @Nullable String tidied(@Nullable String name) {
        return name == null ? null : NormalName.tidy(name);
    }
}
