package org.lotse.local.registry;

import java.util.Map;

/**
 * What goes back to a client.
 *
 * @param status HTTP status
 * @param body anything that JSON can say
 */
record Answer(int status, Object body) {

    static Answer ok(Object body) {
        return new Answer(200, body);
    }

    /** Confluent's form of a refusal; the code begins with the HTTP status. */
    static Answer refused(int code, String message) {
        return new Answer(code > 999 ? code / 100 : code, Map.of("error_code", code, "message", message));
    }
}
