package org.lotse.problemdetails;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A rejected request, with the reason and the remedy. It becomes a problem (RFC 9457). */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String type;
    private final @Nullable String field;

    /**
     * @param type kind of problem, in kebab case: {@code "term-overlaps"}
     * @param detail one or two sentences: what is wrong and how to fix it
     * @param field the invalid field as in the request's JSON; null if the problem concerns no single field
     */
    public ProblemException(HttpStatus status, String type, String detail, @Nullable String field) {
        super(detail);
        this.status = status;
        this.type = type;
        this.field = field;
    }

    public HttpStatus status() {
        return status;
    }

    /** Kind of problem, in kebab case. */
    public String type() {
        return type;
    }

    /** The invalid field; null if the problem concerns no single field. */
    public @Nullable String field() {
        return field;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
