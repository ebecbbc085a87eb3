package org.lotse.activation.query;

import org.lotse.activation.storage.StoresNotReadyException;
import org.lotse.problemdetails.ProblemDetails;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Responds that the figures are being rebuilt and when to retry, rather than with incomplete figures. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class StoresNotReadyAdvice {

    private static final int SECONDS = 2;

    @ExceptionHandler
    ResponseEntity<ProblemDetail> rebuilding(StoresNotReadyException e) {
        return ProblemDetails.unavailable("rebuilding", String.valueOf(e.getMessage()), SECONDS);
    }
}
