package org.lotse.dashboard.clients;

import org.springframework.web.client.RestClient;

/** Gives stub services the dashboard's own client, so that they see the same requests. */
public final class TestRestClientFactory {

    private TestRestClientFactory() {}

    /** Without an address and without a token. */
    public static RestClient.Builder builder(String service) {
        return RestClientFactory.builder(service);
    }
}
