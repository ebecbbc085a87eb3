package org.lotse.members.domain;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What came of a request. Refusals are values: whoever asks must say what becomes of them. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    /** There is no such thing in this network. */
    record Unknown<T>(String field, UUID id) implements Outcome<T> {}

    /** The request breaks rules; every broken one is told. */
    record Faulty<T>(List<Fault> faults) implements Outcome<T> {}

    /** The term would overlap another one of the same member. */
    record Overlaps<T>(String field, Term other) implements Outcome<T> {}

    /** This organisation is a member already. */
    record AlreadyMember<T>(Member member) implements Outcome<T> {}

    /** Somebody changed it since the asker read it; it is at this version now. */
    record Stale<T>(int version) implements Outcome<T> {}

    static <T> Outcome<T> faulty(String field, String reason) {
        return new Faulty<>(List.of(new Fault(field, reason)));
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> then) {
        return flatMap(value -> new Done<>(then.apply(value)));
    }

    default <R> Outcome<R> flatMap(Function<? super T, ? extends Outcome<R>> then) {
        return switch (this) {
            case Done<T> done -> then.apply(done.value());
            case Unknown<T> unknown -> new Unknown<>(unknown.field(), unknown.id());
            case Faulty<T> faulty -> new Faulty<>(faulty.faults());
            case Overlaps<T> overlaps -> new Overlaps<>(overlaps.field(), overlaps.other());
            case AlreadyMember<T> already -> new AlreadyMember<>(already.member());
            case Stale<T> stale -> new Stale<>(stale.version());
        };
    }
}
