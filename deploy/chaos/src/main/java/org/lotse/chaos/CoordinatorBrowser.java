package org.lotse.chaos;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A coordinator in a browser: follows redirects and fills in the login form when it appears. Used by one thread. */
final class CoordinatorBrowser {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]*login-actions/authenticate[^\"]*)\"");
    private static final int MOST_HOPS = 12;

    private final CookieHttpClient http = new CookieHttpClient();
    private final String password;

    CoordinatorBrowser(String password) {
        this.password = password;
    }

    /** Opens a page and returns the final response. */
    HttpResult open(URI page) {
        return follow(page, page.getPort() + "/never");
    }

    /**
     * Follows redirects until one leads to an address with this prefix.
     *
     * @return that redirect, or the last page
     */
    HttpResult follow(URI page, String until) {
        URI at = page;
        HttpResult answer = get(at);
        for (int hop = 0; hop < MOST_HOPS; hop++) {
            Matcher form = FORM.matcher(answer.body());
            String location = answer.location();
            if (location != null && location.startsWith(until)) {
                return answer;
            } else if (location != null) {
                at = at.resolve(location);
                answer = get(at);
            } else if (answer.good() && form.find()) {
                answer = login(URI.create(form.group(1).replace("&amp;", "&")));
            } else {
                return answer;
            }
        }
        return answer;
    }

    private HttpResult get(URI at) {
        return http.send(
                HttpRequest.newBuilder(at).header("Accept", "text/html").header("Accept-Language", "en"));
    }

    private HttpResult login(URI form) {
        String fields = "username=coordinator&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
        return http.send(HttpRequest.newBuilder(form)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }
}
