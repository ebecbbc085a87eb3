package org.lotse.members;

import org.lotse.testplatform.ApiClient;

/** Admits the firms that a test needs. */
final class MembersApi {

    private MembersApi() {}

    /** Admits a firm and returns its id. */
    static String admit(ApiClient apiClient, String name) {
        return apiClient.post("/members", "{\"name\": \"%s\"}".formatted(name)).text("id");
    }
}
