package org.lotse.dashboard.layout;

import org.lotse.dashboard.clients.ServiceProblemException;
import org.lotse.dashboard.clients.ServiceUnreachableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns every exception of a page into an error page with the cause and the remedy. Ordered before ProblemDetailsAdvice, which answers
 * JSON.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorPageAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPageAdvice.class);

    private final ErrorPageController pages;

    ErrorPageAdvice(ErrorPageController pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ModelAndView refused(ServiceProblemException serviceProblemException, ServletWebRequest web) {
        return pages.of(
                serviceProblemException.status(),
                serviceProblemException.type(),
                serviceProblemException.detail(),
                serviceProblemException.errors(),
                web);
    }

    @ExceptionHandler
    ModelAndView unreachable(ServiceUnreachableException serviceUnreachableException, ServletWebRequest web) {
        LOG.warn("A page could not be shown: {}", serviceUnreachableException.getMessage());
        return pages.unreachable(serviceUnreachableException.service(), web);
    }

    @ExceptionHandler
    ModelAndView wrongAddress(MethodArgumentTypeMismatchException mismatch, ServletWebRequest web) {
        return pages.of(HttpStatus.BAD_REQUEST, web);
    }

    /** Rethrown: Spring Security turns these into a login or a refusal. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class, OAuth2AuthorizationException.class})
    void leaveToSecurity(RuntimeException security) {
        throw security;
    }

    /** The browser has disconnected, so no response is needed. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {}

    @ExceptionHandler
    ModelAndView unforeseen(Exception unforeseen, ServletWebRequest web) {
        HttpStatusCode status =
                unforeseen instanceof ErrorResponse known ? known.getStatusCode() : HttpStatus.INTERNAL_SERVER_ERROR;
        if (status.is5xxServerError()) {
            LOG.error("Unexpected error while rendering a page", unforeseen);
        }
        return pages.of(status, web);
    }
}
