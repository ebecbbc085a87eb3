package org.lotse.gate;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.DatabindException;

/** Problems as RFC 9457 wants them, all of one kind: type, title, detail, and {@code errors} with field and reason. */
public final class ProblemDetails {

    private static final String TYPES = "urn:lotse:problem:";

    private ProblemDetails() {}

    /**
     * @param type what kind of problem, in kebab case
     * @param detail what is wrong, and how to put it right
     * @param field the field at fault, or null when it is not one field
     */
    public static ProblemDetail of(HttpStatus status, String type, String detail, @Nullable String field) {
        return of(status, type, detail, field == null ? List.of() : List.of(new FieldError(field, detail)));
    }

    /** @param errors one entry for each field at fault */
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
     * An answer that cannot be given now, and when to ask again.
     *
     * @param type what kind of problem, in kebab case
     * @param detail what is away; the sentence goes on with the time
     */
    public static ResponseEntity<ProblemDetail> unavailable(String type, String detail, int seconds) {
        ProblemDetail problem =
                of(HttpStatus.SERVICE_UNAVAILABLE, type, detail + "; ask again in " + seconds + " seconds.", (String)
                        null);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Integer.toString(seconds))
                .body(problem);
    }

    /** Where in a document it could not be read: {@code "terms[0].startsOn"}; empty if that is not known. */
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
     * @param field the path of the field in the request, for example {@code terms[0].startsOn}
     * @param reason a sentence for the person who typed it
     */
    public record FieldError(String field, String reason) {}
}
