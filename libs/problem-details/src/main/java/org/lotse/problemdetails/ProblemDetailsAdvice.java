package org.lotse.problemdetails;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.problemdetails.ProblemDetails.FieldError;
import org.lotse.serde.RegistryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.Errors;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Turns every error of a request into a problem with field, reason and remedy. */
@RestControllerAdvice
final class ProblemDetailsAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemDetailsAdvice.class);

    @ExceptionHandler(ProblemException.class)
    ResponseEntity<ProblemDetail> refused(ProblemException problemException) {
        var answer = ResponseEntity.status(problemException.status());
        if (problemException.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, Integer.toString(ProblemDetails.RETRY_SECONDS));
        }
        return answer.body(ProblemDetails.of(
                problemException.status(),
                problemException.type(),
                problemException.detail(),
                problemException.field()));
    }

    @ExceptionHandler(RegistryException.class)
    ResponseEntity<ProblemDetail> noSchema(RegistryException e) {
        if (e.temporary()) {
            LOG.warn("A request waits for the schema registry: {}", e.getMessage());
            return ProblemDetails.unavailable(
                    "registry-away",
                    "The schema registry does not answer, so nothing can be kept, and nothing was changed",
                    ProblemDetails.RETRY_SECONDS);
        }
        return ResponseEntity.internalServerError().body(broken(e));
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    ResponseEntity<ProblemDetail> noDatabase(RuntimeException e) {
        LOG.warn("A request waits for the database: {}", e.getMessage());
        return ProblemDetails.unavailable(
                "database-away",
                "The database does not answer, so it is not certain that this was completed",
                ProblemDetails.RETRY_SECONDS);
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    ProblemDetail changedMeanwhile(OptimisticLockingFailureException e) {
        return ProblemDetails.of(
                HttpStatus.PRECONDITION_FAILED,
                "changed-meanwhile",
                "This was changed in the meantime. Read it again and repeat your change.",
                "If-Match");
    }

    @ExceptionHandler(AccessDeniedException.class)
    ProblemDetail notAllowed(AccessDeniedException e) {
        return ProblemDetails.of(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                "Your role does not allow this. Ask an administrator of your network.",
                (String) null);
    }

    @ExceptionHandler(Exception.class)
    ProblemDetail broken(Exception e) {
        LOG.error("Unexpected error while handling a request", e);
        return ProblemDetails.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal",
                "Something broke on our side, and nothing was changed. Try again; if it stays, tell your administrator the time.",
                (String) null);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return invalid(fieldsOf(e).toList());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldError> errors = e.getParameterValidationResults().stream()
                .flatMap(result -> result instanceof Errors nested
                        ? fieldsOf(nested)
                        : result.getResolvableErrors().stream()
                                .map(error -> new FieldError(
                                        String.valueOf(
                                                result.getMethodParameter().getParameterName()),
                                        String.valueOf(error.getDefaultMessage()))))
                .toList();
        return invalid(errors);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (e.getCause() instanceof DatabindException broken
                && !broken.getPath().isEmpty()) {
            return invalid(List.of(new FieldError(ProblemDetails.path(broken), JsonErrorMessages.reason(broken))));
        }
        String reason = e.getCause() instanceof JacksonException broken ? reasonOf(broken) : "The request has no body.";
        return answer(ProblemDetails.of(
                HttpStatus.BAD_REQUEST, "unreadable", "This is not the JSON expected here: " + reason, "body"));
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ProblemDetail wrongType(MethodArgumentTypeMismatchException e) {
        Class<?> wanted = e.getRequiredType();
        String reason =
                "\"%s\" is not a %s.".formatted(e.getValue(), wanted == null ? "valid value" : wanted.getSimpleName());
        return ProblemDetails.of(HttpStatus.BAD_REQUEST, "wrong-type", reason, e.getName());
    }

    private static ResponseEntity<Object> invalid(List<FieldError> errors) {
        String detail = errors.size() == 1
                ? errors.getFirst().field() + ": " + errors.getFirst().reason()
                : errors.size() + " fields need correction.";
        return answer(ProblemDetails.of(HttpStatus.BAD_REQUEST, "invalid", detail, errors));
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    private static Stream<FieldError> fieldsOf(Errors errors) {
        return Stream.concat(
                errors.getFieldErrors().stream()
                        .map(error -> new FieldError(error.getField(), String.valueOf(error.getDefaultMessage()))),
                errors.getGlobalErrors().stream()
                        .map(error ->
                                new FieldError(error.getObjectName(), String.valueOf(error.getDefaultMessage()))));
    }

    private static String reasonOf(JacksonException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    }
}
