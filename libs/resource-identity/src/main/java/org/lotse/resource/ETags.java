package org.lotse.resource;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lotse.problemdetails.ProblemException;
import org.springframework.http.HttpStatus;

/**
 * Versions as entity tags (RFC 9110, section 8.8.3): {@code "3"}, or {@code "3-17"}, where 3 is the version and 17 changes with every
 * change below the resource. A weak tag means the same version. A version has 1 to 9 digits.
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

    /** @return the version in a single tag; null for any other text, including {@code *} and a list of tags */
    public static @Nullable Integer parse(String text) {
        Matcher tag = TAG.matcher(text.strip());
        return tag.matches() ? Integer.valueOf(tag.group(1)) : null;
    }

    /**
     * Reads {@code If-Match} where a client may change a resource without having read it.
     *
     * @return the version in {@code If-Match}; null if the header is missing or {@code *}
     * @throws ProblemException 400 if the header is not a tag
     */
    public static @Nullable Integer optionalVersion(@Nullable String ifMatch) {
        return ifMatch == null || ifMatch.isBlank() || ifMatch.equals(ANY) ? null : tagged(ifMatch);
    }

    /**
     * Reads {@code If-Match} where a client that has not read the resource must send {@code *}.
     *
     * @return as {@link #optionalVersion}; null only for {@code *}
     * @throws ProblemException 428 if the header is missing, 400 if it is not a tag
     */
    public static @Nullable Integer requiredVersion(@Nullable String ifMatch) {
        return ANY.equals(ifMatch) ? null : exactVersion(ifMatch);
    }

    /**
     * Reads {@code If-Match} where a client must have read the resource before it changes it.
     *
     * @throws ProblemException 428 if {@code If-Match} is missing, 400 if it is not a tag or is {@code *}
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
