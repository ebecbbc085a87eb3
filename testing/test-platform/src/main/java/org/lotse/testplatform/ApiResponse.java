package org.lotse.testplatform;

import java.net.http.HttpResponse;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A response of a service under test.
 *
 * @param etag the entity tag; empty if there is none
 * @param body the JSON; an empty object if the response has none
 */
public record ApiResponse(int status, String etag, JsonNode body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ApiResponse of(HttpResponse<String> response) {
        boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json")
                && !response.body().isEmpty();
        return new ApiResponse(
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(""),
                json ? JSON.readTree(response.body()) : JSON.createObjectNode());
    }

    /**
     * The body of a successful response.
     *
     * @throws IllegalStateException if the status is not 2xx
     */
    public JsonNode requireSuccess() {
        if (status / 100 != 2) {
            throw new IllegalStateException(status + " " + body);
        }
        return body;
    }

    /** Type of the problem without its prefix; empty if there is none. */
    public String problem() {
        return text("type").replace("urn:lotse:problem:", "");
    }

    /** The first field with a violation; empty if there is none. */
    public String field() {
        return body.path("errors").path(0).path("field").asString("");
    }

    /** A field of the body; empty if it is missing or null. */
    public String text(String field) {
        return body.path(field).asString("");
    }

    /** The field {@code id} of the body. */
    public UUID id() {
        return UUID.fromString(text("id"));
    }
}
