package org.lotse.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tokens of the service client, by its secret, and of the coordinator, through the login page. Safe for use by several
 * threads.
 */
final class AccessTokens {

    private static final String REALM = "/realms/lotse/protocol/openid-connect";
    private static final String RETURN = "http://localhost:8080/login/oauth2/code/lotse";
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-";
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final long RENEWED_NS = Duration.ofMinutes(8).toNanos();

    private final CookieHttpClient http = new CookieHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private final String serviceSecret;
    private final String dashboardSecret;
    private final CoordinatorBrowser browser;
    private final Map<String, CachedToken> kept = new HashMap<>();

    private record CachedToken(String token, long since) {

        boolean old() {
            return System.nanoTime() - since > RENEWED_NS;
        }
    }

    /** @param secrets folder with one file per secret */
    AccessTokens(Path secrets, String password) throws IOException {
        this.serviceSecret =
                Files.readString(secrets.resolve("client-services")).strip();
        this.dashboardSecret =
                Files.readString(secrets.resolve("client-dashboard")).strip();
        this.browser = new CoordinatorBrowser(password);
    }

    /** Empty while the provider is unavailable. */
    String service() {
        return token(
                "lotse-services", () -> Map.of("grant_type", "client_credentials", "client_secret", serviceSecret));
    }

    /** Empty while the provider is unavailable. */
    String coordinator() {
        return token(
                "dashboard",
                () -> Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_secret",
                        dashboardSecret,
                        "redirect_uri",
                        RETURN,
                        "code_verifier",
                        VERIFIER,
                        "code",
                        code()));
    }

    /** The cached token, unless it is old and a new one can be obtained. */
    private synchronized String token(String client, Supplier<Map<String, String>> grant) {
        CachedToken token = kept.get(client);
        if (token == null || token.old()) {
            Map<String, String> fields = new HashMap<>(grant.get());
            fields.put("client_id", client);
            fresh(fields).ifPresent(renewed -> kept.put(client, renewed));
        }
        CachedToken now = kept.get(client);
        return now == null ? "" : now.token();
    }

    private String code() {
        URI login = ServiceEndpoint.IDENTITY.at(REALM + "/auth?"
                + form(Map.of(
                        "client_id",
                        "dashboard",
                        "response_type",
                        "code",
                        "scope",
                        "openid",
                        "redirect_uri",
                        RETURN,
                        "code_challenge",
                        challenge(),
                        "code_challenge_method",
                        "S256")));
        String location = browser.follow(login, RETURN).location();
        Matcher code = CODE.matcher(location == null ? "" : location);
        return code.find() ? code.group(1) : "none";
    }

    private Optional<CachedToken> fresh(Map<String, String> fields) {
        HttpResult answer = http.send(HttpRequest.newBuilder(ServiceEndpoint.IDENTITY.at(REALM + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
        return answer.good()
                ? Optional.of(new CachedToken(
                        json.readTree(answer.body()).path("access_token").asString(), System.nanoTime()))
                : Optional.empty();
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
