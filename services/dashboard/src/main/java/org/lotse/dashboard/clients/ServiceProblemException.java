package org.lotse.dashboard.clients;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * A service said no and why (RFC 9457). A form catches it and shows {@link #errors} beside its fields; uncaught, it becomes the
 * problem page.
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

    /** The last part of the problem's type: {@code already-member}. */
    public String type() {
        var type = String.valueOf(problem.getType());
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
    }

    /** The service's sentence with reason and way out, in its own language; null when it gave none. */
    public @Nullable String detail() {
        return problem.getDetail();
    }

    /** What is wrong with which field; empty when the problem names none. */
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
     * @param field as the service calls it
     * @param reason a sentence
     */
    public record FieldError(String field, String reason) {}
}
