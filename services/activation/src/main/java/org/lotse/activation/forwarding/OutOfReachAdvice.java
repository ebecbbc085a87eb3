package org.lotse.activation.forwarding;

import org.lotse.gate.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says that a part of the answer cannot be had and when to ask again. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutOfReachAdvice {

    private static final String SECONDS = "2";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> outOfReach(OutOfReachException e) {
        ProblemDetail problem = Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "instance-out-of-reach",
                e.getMessage() + "; ask again in " + SECONDS + " seconds.",
                (String) null);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .body(problem);
    }
}
