package org.lotse.engagement;

import org.lotse.testplatform.ApiClient;
import org.lotse.testplatform.ApiResponse;

/** Sends signals as CloudEvents. */
public final class SignalsApi {

    private SignalsApi() {}

    /** One signal. */
    public static ApiResponse send(ApiClient apiClient, String json) {
        return apiClient.post("/signals", json, "Content-Type", "application/cloudevents+json");
    }

    /** An array of signals. */
    public static ApiResponse sendBatch(ApiClient apiClient, String json) {
        return apiClient.post("/signals", json, "Content-Type", "application/cloudevents-batch+json");
    }
}
