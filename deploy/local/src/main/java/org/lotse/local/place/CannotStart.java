package org.lotse.local.place;

/** The platform cannot start, and the message is the one sentence, with the way out, that its user reads. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
