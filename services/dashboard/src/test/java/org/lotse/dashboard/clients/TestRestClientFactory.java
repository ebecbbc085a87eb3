package org.lotse.dashboard.clients;

import org.springframework.web.client.RestClient;

/** What a test puts in the place of a neighbour hears the dashboard's own client. */
public final class TestRestClientFactory {

    private TestRestClientFactory() {}

    /** Without an address and without a token. */
    public static RestClient.Builder builder(String service) {
        return RestClientFactory.builder(service);
    }
}
