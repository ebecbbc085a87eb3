package org.lotse.events.domain;

/** The outcome of a request. */
public sealed interface Outcome<T> {

    /**
     * The request succeeded.
     *
     * @param created true when the value did not exist before
     */
    record Success<T>(T value, boolean created) implements Outcome<T> {}

    /** The request was rejected; nothing changed. */
    record Failure<T>(Rejection objection) implements Outcome<T> {}

    static <T> Outcome<T> created(T value) {
        return new Success<>(value, true);
    }

    static <T> Outcome<T> done(T value) {
        return new Success<>(value, false);
    }
}
