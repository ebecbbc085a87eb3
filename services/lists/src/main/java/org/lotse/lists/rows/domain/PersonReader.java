package org.lotse.lists.rows.domain;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.mapping.domain.ImportField;

/** Reads the person of a row. */
final class PersonReader {
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>\"]{1,64}@[^@\\s<>\"]+\\.[^@\\s<>\".]{2,}");

    private PersonReader() {}

    /** @return null when the row names no person, which is no error: a member can take part without a named person */
    static @Nullable PersonData read(MappedRow mappedRow) {
        String given = mappedRow.text(ImportField.GIVEN_NAME);
        String family = mappedRow.text(ImportField.FAMILY_NAME);
        String email = email(mappedRow);
        String name = mappedRow.text(ImportField.PERSON);
        if (name == null && family != null) {
            name = given == null ? family : given + " " + family;
        }
        if (name == null) {
            name = given != null ? given : email;
        }
        return name == null ? null : new PersonData(name, given, family, email, role(mappedRow.text(ImportField.ROLE)));
    }

    private static @Nullable String email(MappedRow mappedRow) {
        String email = mappedRow.text(ImportField.EMAIL);
        if (email != null && !ADDRESS.matcher(email).matches()) {
            mappedRow.flaw(ImportField.EMAIL, RowErrorReason.NOT_AN_ADDRESS, "");
            return null;
        }
        return email == null ? null : email.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String role(@Nullable String written) {
        if (written == null) {
            return null;
        }
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "main contact", "hauptansprechpartner", "hauptkontakt", "ansprechpartner", "ansprechpartnerin" ->
                "MAIN_CONTACT";
            case "representative", "vertretung", "vertreter", "vertreterin", "geschäftsführung", "geschäftsführer" ->
                "REPRESENTATIVE";
            default -> "EMPLOYEE";
        };
    }
}
