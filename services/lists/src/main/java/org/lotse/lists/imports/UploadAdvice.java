package org.lotse.lists.imports;

import org.lotse.problemdetails.ProblemDetails;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Handles uploads that fail before they reach a use case. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadAdvice {
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ProblemDetail tooLarge(MaxUploadSizeExceededException e) {
        return ProblemDetails.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "list-too-large",
                "The file is larger than 50 MB. Save the list as CSV without pictures, or split it and upload the parts.",
                "file");
    }

    @ExceptionHandler(MissingServletRequestPartException.class)
    ProblemDetail noFile(MissingServletRequestPartException e) {
        return ProblemDetails.of(
                HttpStatus.BAD_REQUEST,
                "no-file",
                "The request has no file. Send it as multipart form data under this name.",
                e.getRequestPartName());
    }
}
