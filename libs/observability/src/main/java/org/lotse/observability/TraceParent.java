package org.lotse.observability;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The {@code traceparent} header of W3C Trace Context, version 00: the request that a piece of work belongs to, and the span that caused
 * it.
 *
 * @param traceId 32 lower-case hexadecimal digits, not all zero; the same for everything that follows from one request
 * @param spanId 16 lower-case hexadecimal digits, not all zero; one span
 * @param sampled whether the caller records this trace
 * @see <a href="https://www.w3.org/TR/trace-context/">W3C Trace Context</a>
 */
public record TraceParent(String traceId, String spanId, boolean sampled) {

    /** Name of the header, in HTTP requests and in records. */
    public static final String HEADER = "traceparent";

    /** Version ff is forbidden; a later version may append fields, which a reader of version 00 ignores. */
    private static final Pattern FORMAT =
            Pattern.compile("(?!ff)([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?");

    private static final String VERSION = "00";
    private static final String NO_TRACE = "0".repeat(32);
    private static final String NO_SPAN = "0".repeat(16);
    private static final int LONGEST = 256;

    /** @return null if the header is invalid; the standard then requires a new trace */
    public static @Nullable TraceParent parse(@Nullable String header) {
        if (header == null || header.length() > LONGEST) {
            return null;
        }
        Matcher parts = FORMAT.matcher(header);
        if (!parts.matches()
                || (parts.group(1).equals(VERSION) && parts.group(5) != null)
                || parts.group(2).equals(NO_TRACE)
                || parts.group(3).equals(NO_SPAN)) {
            return null;
        }
        boolean sampled = (Integer.parseInt(parts.group(4), 16) & 1) == 1;
        return new TraceParent(parts.group(2), parts.group(3), sampled);
    }

    /** The first span of a new trace that is not recorded. */
    public static TraceParent root() {
        return new TraceParent(hex() + hex(), hex(), false);
    }

    /** The next span of the same trace. */
    public TraceParent child() {
        return new TraceParent(traceId, hex(), sampled);
    }

    /** The value of the header. */
    public String header() {
        return VERSION + '-' + traceId + '-' + spanId + (sampled ? "-01" : "-00");
    }

    /** 16 digits that are never all zero. */
    private static String hex() {
        long random;
        do {
            random = ThreadLocalRandom.current().nextLong();
        } while (random == 0);
        return HexFormat.of().toHexDigits(random);
    }
}
