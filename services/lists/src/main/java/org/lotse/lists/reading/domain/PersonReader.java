package org.lotse.lists.reading.domain;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.mapping.domain.Field;

/** Reads what a row says of a person. */
final class PersonReader {
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>\"]{1,64}@[^@\\s<>\"]+\\.[^@\\s<>\".]{2,}");

    private PersonReader() {}

    /** @return null when the row names nobody, which is no flaw: members take part as such too */
    static @Nullable PersonPart read(Cells cells) {
        String given = cells.text(Field.GIVEN_NAME);
        String family = cells.text(Field.FAMILY_NAME);
        String email = email(cells);
        String name = cells.text(Field.PERSON);
        if (name == null && family != null) {
            name = given == null ? family : given + " " + family;
        }
        if (name == null) {
            name = given != null ? given : email;
        }
        return name == null ? null : new PersonPart(name, given, family, email, role(cells.text(Field.ROLE)));
    }

    private static @Nullable String email(Cells cells) {
        String email = cells.text(Field.EMAIL);
        if (email != null && !ADDRESS.matcher(email).matches()) {
            cells.flaw(Field.EMAIL, Reason.NOT_AN_ADDRESS, "");
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
