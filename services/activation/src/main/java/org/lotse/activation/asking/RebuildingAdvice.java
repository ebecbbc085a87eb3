package org.lotse.activation.asking;

import org.lotse.activation.stream.RebuildingException;
import org.lotse.gate.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says that the figures are being rebuilt and when to ask again, rather than figures that are half. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RebuildingAdvice {

    private static final String SECONDS = "2";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> rebuilding(RebuildingException e) {
        ProblemDetail problem = Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "rebuilding",
                e.getMessage() + "; ask again in " + SECONDS + " seconds.",
                (String) null);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .body(problem);
    }
}
