package org.lotse.members.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.OrganisationType;

/** Rows of a list, at most 1 000. */
record RowImportRequest(@NotNull @Size(max = 1000) List<@Valid ListRow> rows) {

    /** @param row number of the row in the list; comes back with its answer */
    record ListRow(
            int row,
            @NotNull @Valid MemberPart member,
            @Nullable @Valid PersonPart person) {}

    /**
     * What a row says of its member. At least one of id, name and externalId is there.
     *
     * @param id whom the asker decided it is, or the id that a new member shall have
     * @param name as written; the number stands in where a new member has none
     */
    record MemberPart(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable OrganisationType type,
            @Nullable String externalId,
            @Nullable String category,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable String sizeClass,
            @Nullable ClassificationCode sector,
            @Nullable ClassificationCode region) {}

    record ClassificationCode(
            @NotNull String scheme, @NotNull String code) {}

    /**
     * What a row says of a person of its member.
     *
     * @param id whom the asker decided it is, or the id that a new person shall have
     * @param name given and family name as written, where the list does not part them
     * @param role one of the roles of persons; anything else is an employee
     */
    record PersonPart(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String email,
            @Nullable String role) {}
}
