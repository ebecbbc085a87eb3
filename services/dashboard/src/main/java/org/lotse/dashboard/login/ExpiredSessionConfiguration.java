package org.lotse.dashboard.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * What a script hears when the session is gone. A redirect to the login would be followed inside the page and end at another
 * origin, so htmx is told to load the whole page again, which then leads to the login; an event stream just ends.
 */
@Configuration(proxyBeanMethods = false)
class ExpiredSessionConfiguration {

    @Bean
    AuthenticationEntryPoint lostSession() {
        return (request, response, reason) -> tellScript(request, response);
    }

    static boolean askedByScript(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return byHtmx(request) || (accept != null && accept.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE));
    }

    /** A person opened an address; pictures and scripts that a page brings along are none. */
    static boolean askedForPage(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return "GET".equals(request.getMethod())
                && !askedByScript(request)
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static boolean byHtmx(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }

    static void tellScript(HttpServletRequest request, HttpServletResponse response) {
        if (byHtmx(request)) {
            response.setHeader("HX-Redirect", pageOf(request.getHeader("HX-Current-URL")));
        }
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }

    /** Path and query only: the header is the browser's word, and must not lead elsewhere. */
    static String pageOf(@Nullable String current) {
        try {
            var page = URI.create(Optional.ofNullable(current).orElse("/"));
            var path = "/" + Optional.ofNullable(page.getRawPath()).orElse("").replaceFirst("^/+", "");
            return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
        } catch (IllegalArgumentException noAddress) {
            return "/";
        }
    }
}
