package org.lotse.gate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Versions as entity tags (RFC 9110, section 8.8.3): {@code "3"}, or {@code "3-17"} where 3 is the version and 17 changes with everything
 * below it. A weak tag means the same version. A version has 1 to 9 digits.
 */
public final class ETags {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})(?:-\\d+)?\"");
    private static final String ANY = "*";

    private ETags() {}

    public static String of(int version) {
        return "\"" + version + "\"";
    }

    public static String of(int version, long below) {
        return "\"" + version + "-" + below + "\"";
    }

    /** @return the version that one tag names; null if the text is no such tag, as {@code *} or a list of tags is none */
    public static @Nullable Integer parse(String text) {
        Matcher tag = TAG.matcher(text.strip());
        return tag.matches() ? Integer.valueOf(tag.group(1)) : null;
    }

    /**
     * Where a change may be made blindly.
     *
     * @return the version in {@code If-Match}; null when there is none or it is {@code *}
     * @throws ProblemException 400 for what is no tag
     */
    public static @Nullable Integer optionalVersion(@Nullable String ifMatch) {
        return ifMatch == null || ifMatch.isBlank() || ifMatch.equals(ANY) ? null : tagged(ifMatch);
    }

    /**
     * Where whoever changes something without having read it has to say so.
     *
     * @return as {@link #optionalVersion}, null for {@code *} alone
     * @throws ProblemException 428 when there is none, 400 for what is no tag
     */
    public static @Nullable Integer requiredVersion(@Nullable String ifMatch) {
        return ANY.equals(ifMatch) ? null : exactVersion(ifMatch);
    }

    /**
     * Where nothing may be changed unread.
     *
     * @throws ProblemException 428 when there is no {@code If-Match}, 400 for what is no tag or is {@code *}
     */
    public static int exactVersion(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "if-match-needed",
                    "Send the ETag of the version you read as If-Match, so that no change is lost.",
                    "If-Match");
        }
        return tagged(ifMatch);
    }

    private static int tagged(String ifMatch) {
        Integer version = parse(ifMatch);
        if (version == null) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "not-a-tag",
                    "If-Match takes the ETag of the last answer, quotes included.",
                    "If-Match");
        }
        return version;
    }
}
