package org.lotse.lists.clients;

import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClientException;

/** A neighbour that answers 200 without a body is broken, and may be well again later. */
final class ResponseBodies {
    private ResponseBodies() {}

    static <T> T require(@Nullable T body) {
        if (body == null) {
            throw new RestClientException("A neighbour answered without a body");
        }
        return body;
    }
}
