package org.lotse.dashboard.neighbours;

import org.springframework.web.client.RestClient;

/** What a test puts in the place of a neighbour hears the dashboard's own client. */
public final class Line {

    private Line() {}

    /** Without an address and without a token. */
    public static RestClient.Builder to(String service) {
        return Answers.client(service);
    }
}
