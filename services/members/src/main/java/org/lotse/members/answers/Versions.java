package org.lotse.members.answers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lotse.gate.Refusal;
import org.springframework.http.HttpStatus;

/** Versions as entity tags: {@code "3"}, or {@code "3-17"} where 3 is the version and 17 changes with everything below it. */
public final class Versions {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})(?:-\\d+)?\"");

    private Versions() {}

    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    public static String tag(int version, long below) {
        return "\"" + version + "-" + below + "\"";
    }

    /** @return the version in {@code If-Match}; null when there is none or it is {@code *} */
    public static @Nullable Integer wanted(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.equals("*")) {
            return null;
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "not-a-tag",
                    "If-Match takes the ETag of the last answer, quotes included.",
                    "If-Match");
        }
        return Integer.valueOf(tag.group(1));
    }

    /** As {@link #wanted}, where changing blindly is not allowed. */
    public static @Nullable Integer required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refusal(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "if-match-needed",
                    "Send the ETag of the version you read as If-Match, so that nobody's change is lost.",
                    "If-Match");
        }
        return wanted(ifMatch);
    }
}
