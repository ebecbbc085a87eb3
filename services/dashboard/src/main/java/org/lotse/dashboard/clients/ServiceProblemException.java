package org.lotse.dashboard.clients;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * A service refused the request with a problem (RFC 9457). A form catches it and shows {@link #errors} beside its fields; uncaught, it
 * becomes the error page.
 */
public final class ServiceProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ProblemDetail problem;

    ServiceProblemException(ProblemDetail problem) {
        super(problem.getDetail());
        this.problem = problem;
    }

    public HttpStatusCode status() {
        return HttpStatusCode.valueOf(problem.getStatus());
    }

    /** Last part of the problem's type: {@code already-member}. */
    public String type() {
        var type = String.valueOf(problem.getType());
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
    }

    /** The service's sentence with reason and remedy, in its own language; null if it sent none. */
    public @Nullable String detail() {
        return problem.getDetail();
    }

    /** The invalid fields with reasons; empty if the problem names none. */
    public List<FieldError> errors() {
        var properties = problem.getProperties();
        if (properties == null || !(properties.get("errors") instanceof List<?> errors)) {
            return List.of();
        }
        return errors.stream()
                .filter(Map.class::isInstance)
                .map(error -> (Map<?, ?>) error)
                .map(error -> new FieldError(String.valueOf(error.get("field")), String.valueOf(error.get("reason"))))
                .toList();
    }

    /**
     * @param field name of the field in the service's API
     * @param reason a sentence
     */
    public record FieldError(String field, String reason) {}
}
