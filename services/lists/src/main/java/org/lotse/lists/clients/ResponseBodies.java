package org.lotse.lists.clients;

import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClientException;

/** Treats a 200 response without a body as a temporary failure of the service. */
final class ResponseBodies {
    private ResponseBodies() {}

    static <T> T require(@Nullable T body) {
        if (body == null) {
            throw new RestClientException("A neighbour answered without a body");
        }
        return body;
    }
}
