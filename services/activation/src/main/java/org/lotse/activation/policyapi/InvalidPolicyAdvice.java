package org.lotse.activation.policyapi;

import org.lotse.activation.metric.policy.InvalidPolicyException;
import org.lotse.problemdetails.ProblemDetails;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Names the invalid setting, by its path in the document, and its bounds. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class InvalidPolicyAdvice {

    @ExceptionHandler
    ProblemDetail invalid(InvalidPolicyException e) {
        return ProblemDetails.of(
                HttpStatus.BAD_REQUEST, "invalid-policy", e.field() + ": " + e.getMessage(), e.field());
    }
}
