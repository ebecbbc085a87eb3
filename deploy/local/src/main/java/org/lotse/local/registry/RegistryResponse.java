package org.lotse.local.registry;

import java.util.Map;

/**
 * A response to a client.
 *
 * @param status HTTP status
 * @param body anything that can be written as JSON
 */
record RegistryResponse(int status, Object body) {

    static RegistryResponse ok(Object body) {
        return new RegistryResponse(200, body);
    }

    /** Confluent's error format; the code begins with the HTTP status. */
    static RegistryResponse refused(int code, String message) {
        return new RegistryResponse(code > 999 ? code / 100 : code, Map.of("error_code", code, "message", message));
    }
}
