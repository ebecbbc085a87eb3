package org.lotse.campaigns.domain;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name in braces in a message, replaced by a value for each recipient. */
public enum Placeholder {
    GIVEN_NAME("givenName") {
        @Override
        String of(Contact contact) {
            // not every list has given names; a greeting without any name would look like a mistake
            String given = contact.givenName();
            return given == null || given.isBlank() ? contact.familyName() : given;
        }
    },
    FAMILY_NAME("familyName") {
        @Override
        String of(Contact contact) {
            return contact.familyName();
        }
    },
    MEMBER("member") {
        @Override
        String of(Contact contact) {
            return contact.memberName();
        }
    };

    private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}\\n]*)}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    private final String word;

    Placeholder(String word) {
        this.word = word;
    }

    abstract String of(Contact contact);

    /** The names in braces that match no placeholder, in the order of the text, each once. */
    static Stream<String> unknownIn(String text) {
        return IN_BRACES
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(word -> Arrays.stream(values()).noneMatch(known -> known.word.equals(word)))
                .distinct();
    }

    /** Fills a validated text. Names are never read as placeholders and never contain a line break. */
    public static String fill(String text, Contact contact) {
        return IN_BRACES.matcher(text).replaceAll(found -> quoted(found, contact));
    }

    /** {@code {givenName}, {familyName}, {member}}, for messages to people. */
    static String all() {
        return Arrays.stream(values()).map(known -> "{" + known.word + "}").collect(Collectors.joining(", "));
    }

    private static String quoted(MatchResult found, Contact contact) {
        String value = Arrays.stream(values())
                .filter(known -> known.word.equals(found.group(1)))
                .map(known -> known.of(contact))
                .findFirst()
                .orElse(found.group());
        return Matcher.quoteReplacement(CONTROL.matcher(value).replaceAll(" ").strip());
    }
}
