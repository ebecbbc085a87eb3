package org.lotse.local.environment;

/** The platform cannot start, and the message is the one sentence, with the way out, that its user reads. */
public final class StartupException extends RuntimeException {

    public StartupException(String sentence) {
        super(sentence);
    }

    public StartupException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
