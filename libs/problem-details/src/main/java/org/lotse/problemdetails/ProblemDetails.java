package org.lotse.problemdetails;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.DatabindException;

/** Builds problems (RFC 9457) in one format: type, title, detail, and {@code errors} with field and reason. */
public final class ProblemDetails {

    /** Approximate time until a registry or identity provider is available again. */
    public static final int RETRY_SECONDS = 10;

    private static final String TYPES = "urn:lotse:problem:";

    private ProblemDetails() {}

    /**
     * @param type kind of problem, in kebab case
     * @param detail what is wrong and how to fix it
     * @param field the invalid field; null if the problem concerns no single field
     */
    public static ProblemDetail of(HttpStatus status, String type, String detail, @Nullable String field) {
        return of(status, type, detail, field == null ? List.of() : List.of(new FieldError(field, detail)));
    }

    /** @param errors one entry per invalid field */
    public static ProblemDetail of(HttpStatus status, String type, String detail, List<FieldError> errors) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + type));
        problem.setTitle(type.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + type.substring(1).replace('-', ' '));
        if (!errors.isEmpty()) {
            problem.setProperties(Map.of("errors", errors));
        }
        return problem;
    }

    /**
     * A response for a service that is temporarily unavailable, with the time of the next attempt.
     *
     * @param type kind of problem, in kebab case
     * @param detail what is unavailable; the time is appended to this sentence
     */
    public static ResponseEntity<ProblemDetail> unavailable(String type, String detail, int seconds) {
        ProblemDetail problem =
                of(HttpStatus.SERVICE_UNAVAILABLE, type, detail + "; ask again in " + seconds + " seconds.", (String)
                        null);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Integer.toString(seconds))
                .body(problem);
    }

    /** Path of the unreadable field in the document: {@code "terms[0].startsOn"}; empty if unknown. */
    public static String path(DatabindException e) {
        var path = new StringBuilder();
        for (var step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    /**
     * @param field path of the field in the request, for example {@code terms[0].startsOn}
     * @param reason a sentence for the user
     */
    public record FieldError(String field, String reason) {}
}
