package org.lotse.local;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lotse.local.environment.PlatformPorts;

/** A headless browser: cookies, redirects, and the form of the login page. */
final class LoginBrowser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    private final PlatformPorts ports;

    LoginBrowser(PlatformPorts ports) {
        this.ports = ports;
    }

    /** Opens a page of the dashboard and follows redirects. */
    HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(PlatformPorts.url(ports.dashboard()) + path))
                        .header("Accept", "text/html")
                        .header("Accept-Language", "de")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Submits the login form on which {@link #open} ended. */
    HttpResponse<String> logInAs(String username, String password, HttpResponse<String> page)
            throws IOException, InterruptedException {
        Matcher csrf = CSRF.matcher(page.body());
        if (!csrf.find()) {
            throw new IOException("no login form at " + page.uri());
        }
        String form = "username=" + username + "&password=" + password + "&_csrf="
                + URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8);
        return http.send(
                HttpRequest.newBuilder(URI.create(PlatformPorts.url(ports.identity()) + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .header("Accept-Language", "de")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
