package org.lotse.activation.deadletters;

import org.apache.kafka.common.KafkaException;
import org.lotse.problemdetails.ProblemDetails;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The broker or the registry is unavailable, or another replay took over. Nothing is lost, and a retry sends nothing twice. */
@RestControllerAdvice(assignableTypes = DeadLettersController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class DeadLettersAdvice {

    private static final int SECONDS = 5;

    @ExceptionHandler
    ResponseEntity<ProblemDetail> away(KafkaException e) {
        return ProblemDetails.unavailable(
                "interrupted",
                "The dead letters could not be worked on to the end (" + e.getMessage()
                        + "). What was sent again is noted",
                SECONDS);
    }
}
