package org.lotse.events.answering;

import org.lotse.events.domain.Event;
import org.lotse.events.domain.Objection;
import org.lotse.events.domain.Outcome;
import org.lotse.gate.ProblemException;
import org.lotse.gate.ETags;
import org.springframework.http.HttpStatus;

/** Turns outcomes into answers and objections into problems. */
public final class Answers {

    private Answers() {}

    public static <T> Outcome.Done<T> done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done;
            case Outcome.Refused<T>(var objection) -> throw refusal(objection);
        };
    }

    public static HttpStatus status(Outcome.Done<?> done) {
        return done.created() ? HttpStatus.CREATED : HttpStatus.OK;
    }

    public static String tag(Event event) {
        return ETags.of(event.version());
    }

    /** Reads {@code If-Match}: the version that the sender has seen; here the quotes may be missing. */
    public static int seen(String ifMatch) {
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

    public static ProblemException refusal(Objection objection) {
        HttpStatus status = switch (objection.kind()) {
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case CONFLICT -> HttpStatus.CONFLICT;
            case OUTDATED -> HttpStatus.PRECONDITION_FAILED;
        };
        return new ProblemException(status, objection.type(), objection.reason(), objection.field());
    }
}
