package org.lotse.members.web;

import java.util.Map;
import java.util.function.Function;
import org.lotse.members.domain.Member;
import org.lotse.members.domain.Outcome;
import org.lotse.members.domain.Term;
import org.lotse.problemdetails.ProblemDetails;
import org.lotse.problemdetails.ProblemDetails.FieldError;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Maps each outcome to an HTTP response. */
public final class OutcomeResponses {

    private OutcomeResponses() {}

    public static <T> ResponseEntity<?> of(Outcome<T> outcome, Function<? super T, ResponseEntity<?>> done) {
        return switch (outcome) {
            case Outcome.Success<T> it -> done.apply(it.value());
            case Outcome.NotFound<T> it ->
                answer(ProblemDetails.of(
                        HttpStatus.NOT_FOUND,
                        "unknown-id",
                        "Not found in this network: " + it.field() + " " + it.id() + ".",
                        it.field()));
            case Outcome.ValidationFailure<T> it ->
                answer(ProblemDetails.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "faulty",
                        it.faults().getFirst().reason(),
                        it.faults().stream()
                                .map(fieldViolation -> new FieldError(fieldViolation.field(), fieldViolation.reason()))
                                .toList()));
            case Outcome.TermOverlap<T> it -> answer(overlaps(it.field(), it.other()));
            case Outcome.DuplicateMember<T> it -> answer(alreadyMember(it.member()));
            case Outcome.VersionConflict<T> it ->
                answer(ProblemDetails.of(
                        HttpStatus.PRECONDITION_FAILED,
                        "changed-meanwhile",
                        "This was changed in the meantime; it is at version " + it.version()
                                + " now. Read it again and repeat your change.",
                        "If-Match"));
        };
    }

    private static ProblemDetail overlaps(String field, Term other) {
        return ProblemDetails.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "term-overlaps",
                "The term overlaps the one from %s to %s (%s). End that one first, or choose other days."
                        .formatted(
                                other.startsOn(),
                                other.endsOn() == null ? "further notice" : other.endsOn(),
                                other.category()),
                field);
    }

    private static ProblemDetail alreadyMember(Member member) {
        ProblemDetail problem = ProblemDetails.of(
                HttpStatus.CONFLICT,
                "already-member",
                "%s is in the directory already. Change that entry; or send \"namesake\": true if this is another organisation."
                        .formatted(member.name()),
                (String) null);
        problem.setProperties(Map.of("member", Map.of("id", member.id(), "name", member.name())));
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.of(problem).build();
    }
}
