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

    /** @param row number of the row in the list; repeated in its result */
    record ListRow(
            int row,
            @NotNull @Valid MemberPart member,
            @Nullable @Valid PersonPart person) {}

    /**
     * The member columns of a row. At least one of id, name and externalId is present.
     *
     * @param id the existing member chosen by the caller, or the id for a new member
     * @param name as written; a new member without a name gets the number as its name
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
     * The person columns of a row.
     *
     * @param id the existing person chosen by the caller, or the id for a new person
     * @param name given and family name as written, if the list does not separate them
     * @param role name of a {@code PersonRole}; any other text means employee
     */
    record PersonPart(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String email,
            @Nullable String role) {}
}
