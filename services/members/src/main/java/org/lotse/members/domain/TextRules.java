package org.lotse.members.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Validates names, addresses and numbers. */
public final class TextRules {

    /** Maximum length of the name of an organisation or a person, in characters. */
    public static final int LONGEST_NAME = 200;

    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]+");
    private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s]{3,}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private TextRules() {}

    public static Optional<FieldViolation> nameViolation(String field, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return violation(field, "A name is needed.");
        }
        if (name.length() > LONGEST_NAME) {
            return violation(field, "A name has " + LONGEST_NAME + " letters at most; this has " + name.length() + ".");
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            return violation(field, "A name stands on one line, without control characters.");
        }
        return WORD.matcher(name).find()
                ? Optional.empty()
                : violation(field, "A name has at least one letter or digit.");
    }

    public static Optional<FieldViolation> emailViolation(String field, @Nullable String email) {
        return email == null
                        || (email.length() <= LONGEST_EMAIL
                                && EMAIL.matcher(email).matches())
                ? Optional.empty()
                : violation(field, "This is not an e-mail address. It looks like name@example.org.");
    }

    public static Optional<FieldViolation> websiteViolation(String field, @Nullable String website) {
        return website == null
                        || (website.length() <= 500 && WEBSITE.matcher(website).matches())
                ? Optional.empty()
                : violation(field, "A website starts with https:// or http://.");
    }

    public static Optional<FieldViolation> numberViolation(String field, @Nullable String externalId) {
        return externalId == null || (!externalId.isBlank() && externalId.length() <= 100)
                ? Optional.empty()
                : violation(field, "A number of another system has 1 to 100 letters.");
    }

    private static Optional<FieldViolation> violation(String field, String reason) {
        return Optional.of(new FieldViolation(field, reason));
    }
}
