package org.lotse.websecurity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.lotse.problemdetails.ProblemDetails;
import org.lotse.problemdetails.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Answers 503 with {@code Retry-After} when a token cannot be checked because the provider's keys are unreachable. */
final class JwkSetUnavailableFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(JwkSetUnavailableFilter.class);

    private final JsonMapper json;

    JwkSetUnavailableFilter(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (AuthenticationServiceException e) {
            LOG.warn("Tokens cannot be checked: {}", e.getMessage());
            ResponseEntity<ProblemDetail> later = ProblemDetails.unavailable(
                    "keys-away",
                    "The keys of the identity provider are out of reach, so your token cannot be checked",
                    ProblemDetails.RETRY_SECONDS);
            response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(ProblemDetails.RETRY_SECONDS));
            ProblemWriter.write(json, response, Objects.requireNonNull(later.getBody()));
        }
    }
}
