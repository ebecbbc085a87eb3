package org.lotse.testplatform;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;

/** A Keycloak with the realm of the product. It creates a user for each combination of role and networks and logs in as that user. */
final class KeycloakProvider {

    private static final int HTTP = 8080;
    private static final String REALM = "/realms/lotse";

    private final String realm;
    private final KeycloakAdmin admin;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private KeycloakProvider(String address) {
        this.realm = address + REALM;
        this.admin = new KeycloakAdmin(address);
    }

    static KeycloakProvider start() {
        GenericContainer<?> container = SharedContainers.started(
                "quay.io/keycloak/keycloak:26.7.3",
                image -> new GenericContainer<>(image)
                        .withCommand("start-dev", "--import-realm")
                        .withEnv("JAVA_OPTS_APPEND", ContainerInfrastructure.SHORT_LIVED_JVM)
                        .withEnv("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakAdmin.NAME)
                        .withEnv("KC_BOOTSTRAP_ADMIN_PASSWORD", KeycloakAdmin.NAME)
                        .withEnv("LOTSE_DASHBOARD_URL", RealmFile.NO_DASHBOARD)
                        .withEnv("LOTSE_DASHBOARD_SECRET", RealmFile.SECRET)
                        .withEnv("LOTSE_SERVICES_SECRET", RealmFile.SECRET)
                        .withEnv("LOTSE_DEMO_PASSWORD", RealmFile.SECRET)
                        .withCopyToContainer(
                                Transferable.of(RealmFile.forTests()), "/opt/keycloak/data/import/lotse-realm.json")
                        .withExposedPorts(HTTP)
                        .waitingFor(Wait.forHttp(REALM)
                                .forPort(HTTP)
                                .withStartupTimeout(ContainerInfrastructure.PATIENCE)));
        return new KeycloakProvider("http://" + container.getHost() + ":" + container.getMappedPort(HTTP));
    }

    Map<String, String> properties() {
        String protocol = realm + "/protocol/openid-connect";
        return Map.of(
                "lotse.identity.issuer", realm,
                "lotse.identity.keys", protocol + "/certs",
                "lotse.identity.token-uri", protocol + "/token",
                "lotse.identity.authorization-uri", protocol + "/auth",
                "lotse.identity.user-info-uri", protocol + "/userinfo",
                "lotse.identity.end-session-uri", protocol + "/logout");
    }

    /** Only the services' own client has a token for all networks. */
    String token(String role, List<String> networks) {
        return tokens.computeIfAbsent(role + networks, whose -> {
            if (networks.equals(List.of("*"))) {
                return admin.tokenOfService();
            }
            return userToken(role, networks, RealmFile.CLIENT_OF_TESTS);
        });
    }

    /** Genuine tokens for another realm or audience. */
    Map<String, String> foreignTokens(String role, List<String> networks) {
        return Map.of(
                "of another realm", admin.tokenOfAdministrator(),
                "for another audience", userToken(role, networks, RealmFile.CLIENT_FOR_OTHERS));
    }

    private String userToken(String role, List<String> networks, String client) {
        String username = "test-" + UUID.randomUUID();
        admin.addUser(username, role, networks);
        return admin.tokenOfUser(username, client);
    }

    /** Allows login to and logout from a dashboard at this address. */
    void dashboardIsAt(String address) {
        admin.dashboardIsAt(address);
    }
}
