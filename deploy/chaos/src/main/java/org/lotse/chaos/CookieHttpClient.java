package org.lotse.chaos;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sends requests and keeps cookies. A missing response is a result, not an exception. Safe for use by several threads.
 */
final class CookieHttpClient {

    /** A longer wait for a response counts as a hang. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /**
     * Cookies by name: the standard handler withholds secure cookies from a provider on localhost without TLS, which
     * browsers do not.
     */
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    HttpResult send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    String.join(
                            "; ",
                            cookies.entrySet().stream()
                                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                    .toList()));
        }
        try {
            HttpResponse<String> answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return new HttpResult(
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().firstValue("Retry-After").orElse(null),
                    answer.headers().firstValue("Location").orElse(null));
        } catch (HttpTimeoutException e) {
            return new HttpResult(0, HttpResult.HANG, null, null);
        } catch (IOException e) {
            return new HttpResult(0, e.toString(), null, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an answer", e);
        }
    }

    private void keep(String header) {
        int end = header.indexOf(';');
        String pair = end < 0 ? header : header.substring(0, end);
        int equals = pair.indexOf('=');
        if (equals > 0) {
            cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }
}
