package org.lotse.chaos;

import org.jspecify.annotations.Nullable;

/**
 * A response.
 *
 * @param status 0 if there was no response
 * @param body the reason if there was no response
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

    /** The name of an unsuccessful response in the table. */
    String kind() {
        if (status == 0) {
            return body.equals(HANG) ? "hang" : "no connection";
        }
        return status == 503 && retryAfter != null ? "503 with Retry-After" : Integer.toString(status);
    }
}
