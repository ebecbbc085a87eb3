package org.lotse.local.environment;

/** The platform cannot start. The message is one sentence for the user, with the remedy. */
public final class StartupException extends RuntimeException {

    public StartupException(String sentence) {
        super(sentence);
    }

    public StartupException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
