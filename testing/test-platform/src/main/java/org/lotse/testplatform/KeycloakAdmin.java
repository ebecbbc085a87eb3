package org.lotse.testplatform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** Requests tokens from a test Keycloak and changes its realm through the admin API. */
final class KeycloakAdmin {

    /** Both the name and the password of the administrator. */
    static final String NAME = "admin";

    private static final String USERS = "/admin/realms/lotse/users";
    private static final String CLIENTS = "/admin/realms/lotse/clients";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RestClient http;

    KeycloakAdmin(String address) {
        this.http = RestClient.create(address);
    }

    void addUser(String username, String role, List<String> networks) {
        asAdministrator()
                .post()
                .uri(USERS)
                .contentType(MediaType.APPLICATION_JSON)
                .body(write(Map.of(
                        "username",
                        username,
                        "enabled",
                        true,
                        "email",
                        username + "@lotse.example",
                        "emailVerified",
                        true,
                        "firstName",
                        "Test",
                        "lastName",
                        role,
                        "groups",
                        List.of("/" + role),
                        "attributes",
                        Map.of("networks", networks),
                        "credentials",
                        List.of(Map.of("type", "password", "value", RealmFile.SECRET, "temporary", false)))))
                .retrieve()
                .toBodilessEntity();
    }

    /** Replaces the placeholder of the realm file with this address. */
    void dashboardIsAt(String address) {
        JsonNode client = read(asAdministrator()
                        .get()
                        .uri(CLIENTS + "?clientId=dashboard")
                        .retrieve()
                        .body(String.class))
                .path(0);
        asAdministrator()
                .put()
                .uri(CLIENTS + "/{id}", client.path("id").asText())
                .contentType(MediaType.APPLICATION_JSON)
                .body(client.toString().replace(RealmFile.NO_DASHBOARD, address))
                .retrieve()
                .toBodilessEntity();
    }

    String tokenOfService() {
        return token("lotse", Map.of("grant_type", "client_credentials", "client_id", "lotse-services"));
    }

    /** @param client through which the user logs in */
    String tokenOfUser(String username, String client) {
        return token("lotse", Map.of("grant_type", "password", "client_id", client, "username", username));
    }

    /** The administrator's token, which belongs to another realm. */
    String tokenOfAdministrator() {
        return token(
                "master",
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", NAME, "password", NAME));
    }

    private RestClient asAdministrator() {
        String token = tokenOfAdministrator();
        return http.mutate().defaultHeader("Authorization", "Bearer " + token).build();
    }

    private String token(String realm, Map<String, String> asked) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("client_secret", RealmFile.SECRET);
        form.add("password", RealmFile.SECRET);
        asked.forEach(form::set);
        return read(http.post()
                        .uri("/realms/{realm}/protocol/openid-connect/token", realm)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body(form)
                        .retrieve()
                        .body(String.class))
                .path("access_token")
                .asText();
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(@Nullable String body) {
        try {
            return JSON.readTree(body == null ? "" : body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Keycloak did not answer in JSON: " + body, e);
        }
    }
}
