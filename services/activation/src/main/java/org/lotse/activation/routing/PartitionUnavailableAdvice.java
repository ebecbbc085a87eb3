package org.lotse.activation.routing;

import org.lotse.problemdetails.ProblemDetails;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Responds that a partition is unavailable and when to retry. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PartitionUnavailableAdvice {

    private static final int SECONDS = 2;

    @ExceptionHandler
    ResponseEntity<ProblemDetail> outOfReach(PartitionUnavailableException e) {
        return ProblemDetails.unavailable("instance-out-of-reach", String.valueOf(e.getMessage()), SECONDS);
    }
}
