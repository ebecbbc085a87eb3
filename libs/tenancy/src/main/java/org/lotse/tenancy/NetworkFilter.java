package org.lotse.tenancy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sets the current network from the request path. Runs after security has compared that network with the token. */
final class NetworkFilter extends OncePerRequestFilter {

    private static final Pattern PATH = Pattern.compile("/networks/([0-9a-fA-F-]{36})(?:/.*)?");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher path = PATH.matcher(request.getServletPath());
        if (!path.matches()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            CurrentNetwork.during(UUID.fromString(path.group(1)), () -> {
                chain.doFilter(request, response);
                return Boolean.TRUE;
            });
        } catch (IllegalStateException e) {
            rethrow(e);
        }
    }

    private static void rethrow(IllegalStateException e) throws ServletException, IOException {
        switch (e.getCause()) {
            case ServletException servlet -> throw servlet;
            case IOException io -> throw io;
            case null, default -> throw e;
        }
    }
}
