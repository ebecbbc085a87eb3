package org.lotse.events.web;

import org.lotse.events.domain.Event;
import org.lotse.events.domain.Outcome;
import org.lotse.events.domain.Rejection;
import org.lotse.problemdetails.ProblemException;
import org.lotse.resource.ETags;
import org.springframework.http.HttpStatus;

/** Maps outcomes to responses, and rejections to problems. */
public final class OutcomeResponses {

    private OutcomeResponses() {}

    public static <T> Outcome.Success<T> orThrow(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Success<T> success -> success;
            case Outcome.Failure<T>(var rejection) -> throw problem(rejection);
        };
    }

    public static HttpStatus status(Outcome.Success<?> success) {
        return success.created() ? HttpStatus.CREATED : HttpStatus.OK;
    }

    public static String etag(Event event) {
        return ETags.of(event.version());
    }

    /** Reads {@code If-Match}, the version that the sender has read. The quotes of the ETag are optional. */
    public static int expectedVersion(String ifMatch) {
        String tag = ifMatch.strip();
        Integer version = ETags.parse(tag.contains("\"") ? tag : "\"" + tag + "\"");
        if (version == null) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "version-unreadable",
                    "If-Match must hold the ETag that reading the event gave, for example \"3\".",
                    "If-Match");
        }
        return version;
    }

    public static ProblemException problem(Rejection rejection) {
        HttpStatus status = switch (rejection.kind()) {
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case CONFLICT -> HttpStatus.CONFLICT;
            case OUTDATED -> HttpStatus.PRECONDITION_FAILED;
        };
        return new ProblemException(status, rejection.type(), rejection.reason(), rejection.field());
    }
}
