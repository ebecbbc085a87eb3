package org.lotse.chaos;

import org.jspecify.annotations.Nullable;

/**
 * What came back.
 *
 * @param status 0 when nothing came back
 * @param body the reason when nothing came back
 * @param retryAfter the header, null without it
 * @param location the header, null without it
 */
record HttpResult(
        int status,
        String body,
        @Nullable String retryAfter,
        @Nullable String location) {

    static final String HANG = "no answer in time";

    boolean good() {
        return status >= 200 && status < 300;
    }

    /** What the table says about an answer that is not good. */
    String kind() {
        if (status == 0) {
            return body.equals(HANG) ? "hang" : "no connection";
        }
        return status == 503 && retryAfter != null ? "503 with Retry-After" : Integer.toString(status);
    }
}
