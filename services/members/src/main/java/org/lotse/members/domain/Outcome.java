package org.lotse.members.domain;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The outcome of a request. Refusals are values, so the caller must handle each of them. */
public sealed interface Outcome<T> {

    record Success<T>(T value) implements Outcome<T> {}

    /** The network has no entity with this id. */
    record NotFound<T>(String field, UUID id) implements Outcome<T> {}

    /** The request breaks rules; all violations are listed. */
    record ValidationFailure<T>(List<FieldViolation> faults) implements Outcome<T> {}

    /** The term would overlap another one of the same member. */
    record TermOverlap<T>(String field, Term other) implements Outcome<T> {}

    /** This organisation is already a member. */
    record DuplicateMember<T>(Member member) implements Outcome<T> {}

    /** The entity was changed after the caller read it; this is its current version. */
    record VersionConflict<T>(int version) implements Outcome<T> {}

    static <T> Outcome<T> invalid(String field, String reason) {
        return new ValidationFailure<>(List.of(new FieldViolation(field, reason)));
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> then) {
        return flatMap(value -> new Success<>(then.apply(value)));
    }

    default <R> Outcome<R> flatMap(Function<? super T, ? extends Outcome<R>> then) {
        return switch (this) {
            case Success<T> success -> then.apply(success.value());
            case NotFound<T> notFound -> new NotFound<>(notFound.field(), notFound.id());
            case ValidationFailure<T> validationFailure -> new ValidationFailure<>(validationFailure.faults());
            case TermOverlap<T> termOverlap -> new TermOverlap<>(termOverlap.field(), termOverlap.other());
            case DuplicateMember<T> already -> new DuplicateMember<>(already.member());
            case VersionConflict<T> versionConflict -> new VersionConflict<>(versionConflict.version());
        };
    }
}
