package org.lotse.members.imports;

import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.NormalName;
import org.lotse.members.imports.RowImportRequest.PersonPart;

/** A person's name in two parts that, joined by a space, read exactly as in the list. */
record PersonNameParts(@Nullable String given, String family) {

    static PersonNameParts of(PersonPart part) {
        String family = blankToNull(part.familyName());
        if (family != null) {
            return new PersonNameParts(blankToNull(part.givenName()), family);
        }
        String whole = blankToNull(part.name());
        if (whole == null) {
            whole = blankToNull(part.givenName());
        }
        return whole == null ? new PersonNameParts(null, "") : split(whole);
    }

    String full() {
        return given == null ? family : given + " " + family;
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : NormalName.tidy(text);
    }

    /** Splits "Anna Berg" into two parts; leaves "Berg, Anna" as it is. */
    private static PersonNameParts split(String whole) {
        int space = whole.lastIndexOf(' ');
        return space < 0 || whole.indexOf(',') >= 0
                ? new PersonNameParts(null, whole)
                : new PersonNameParts(whole.substring(0, space), whole.substring(space + 1));
    }
}
