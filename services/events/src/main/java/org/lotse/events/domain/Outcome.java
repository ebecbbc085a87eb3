package org.lotse.events.domain;

/** What became of a request. */
public sealed interface Outcome<T> {

    /**
     * It is so now.
     *
     * @param created true when it was not there before
     */
    record Success<T>(T value, boolean created) implements Outcome<T> {}

    /** It is as it was. */
    record Failure<T>(Rejection objection) implements Outcome<T> {}

    static <T> Outcome<T> created(T value) {
        return new Success<>(value, true);
    }

    static <T> Outcome<T> done(T value) {
        return new Success<>(value, false);
    }
}
