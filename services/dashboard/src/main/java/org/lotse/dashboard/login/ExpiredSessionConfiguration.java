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
 * Answers scripts whose session has expired. A script would follow a redirect to the login inside the page and fail at another origin.
 * Therefore htmx gets the instruction to reload the whole page, which leads to the login, and an event stream ends.
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

    /** True if a person opened an address; false for images and scripts of a page. */
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

    /** Path and query only: the header comes from the browser and must not redirect to another site. */
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
