package org.lotse.local.registry;

import java.util.Map;

/**
 * What goes back to a client.
 *
 * @param status HTTP status
 * @param body anything that JSON can say
 */
record RegistryResponse(int status, Object body) {

    static RegistryResponse ok(Object body) {
        return new RegistryResponse(200, body);
    }

    /** Confluent's form of a refusal; the code begins with the HTTP status. */
    static RegistryResponse refused(int code, String message) {
        return new RegistryResponse(code > 999 ? code / 100 : code, Map.of("error_code", code, "message", message));
    }
}
