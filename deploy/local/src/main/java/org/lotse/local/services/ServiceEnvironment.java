package org.lotse.local.services;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.lotse.demo.HomeNetwork;
import org.lotse.local.database.PostgresServer;
import org.lotse.local.environment.DataFolder;
import org.lotse.local.environment.PlatformPorts;
import org.lotse.local.environment.SecretStore;

/**
 * The environment of a service: the same properties that a container gets from its orchestrator.
 *
 * @param ports ports of all parts
 * @param folder the data folder
 * @param secrets secrets shared by the parts of the platform
 * @param database the running database server
 */
public record ServiceEnvironment(PlatformPorts ports, DataFolder folder, SecretStore secrets, PostgresServer database) {

    /** Written once the demo network exists: the id of the member that the demo's member contact acts for. */
    public static final String REPRESENTED_MEMBER = "demo/represented-member";

    Map<String, String> of(ServiceDefinition serviceDefinition) {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("spring.config.name", serviceDefinition.name());
        given.put("spring.jmx.enabled", "false");
        given.put("spring.main.banner-mode", "off");
        given.put("server.address", "127.0.0.1");
        given.put("server.port", Integer.toString(serviceDefinition.port()));
        given.put("server.servlet.session.persistent", "true");
        given.put(
                "server.servlet.session.store-dir",
                folder.part("sessions").resolve(serviceDefinition.name()).toString());
        given.put("spring.kafka.bootstrap-servers", "127.0.0.1:" + ports.broker());
        given.put("activation.state-dir", folder.part("streams").toString());
        given.put("spring.mail.host", "127.0.0.1");
        given.put("spring.mail.port", Integer.toString(ports.smtp()));
        given.put("lotse.registry.url", PlatformPorts.url(ports.registry()));
        given.putAll(neighbours());
        given.putAll(identity());
        if (serviceDefinition.hasDatabase()) {
            given.put("spring.datasource.url", database.url(serviceDefinition.name()));
            given.put("spring.datasource.username", serviceDefinition.name());
            given.put("spring.datasource.password", database.password(serviceDefinition.name()));
            // each connection is a server process of its own: 8 MB that are not needed after the peak
            given.put("spring.datasource.hikari.idle-timeout", "20000");
        }
        if (serviceDefinition.name().equals("identity")) {
            given.putAll(providersOwn());
        }
        given.put(
                ForeignAutoConfigurationFilter.PROPERTY,
                serviceDefinition.leavesOut().stream()
                        .map(ForeignAutoConfiguration::name)
                        .collect(Collectors.joining(",")));
        return given;
    }

    private Map<String, String> providersOwn() {
        return Map.of(
                "identity.network", HomeNetwork.ID.toString(),
                "identity.signing-key", secrets.file("signing-key").toString(),
                "identity.represented-member", folder.part(REPRESENTED_MEMBER).toString(),
                "identity.dashboard[0]", PlatformPorts.url(ports.dashboard()),
                "identity.dashboard[1]", "http://127.0.0.1:" + ports.dashboard());
    }

    private Map<String, String> neighbours() {
        return Map.of(
                "lotse.members.url", PlatformPorts.url(ports.members()),
                "lotse.events.url", PlatformPorts.url(ports.events()),
                "lotse.engagement.url", PlatformPorts.url(ports.engagement()),
                "lotse.activation.url", PlatformPorts.url(ports.activation()),
                "lotse.campaigns.url", PlatformPorts.url(ports.campaigns()),
                "lotse.reports.url", PlatformPorts.url(ports.reports()),
                "lotse.lists.url", PlatformPorts.url(ports.lists()),
                "lotse.dashboard.url", PlatformPorts.url(ports.dashboard()),
                "lotse.mailbox.url", PlatformPorts.url(ports.mailbox()));
    }

    private Map<String, String> identity() {
        String issuer = PlatformPorts.url(ports.identity());
        Map<String, String> given = new LinkedHashMap<>();
        given.put("lotse.identity.issuer", issuer);
        given.put("lotse.identity.keys", issuer + "/oauth2/jwks");
        given.put("lotse.identity.token-uri", issuer + "/oauth2/token");
        given.put("lotse.identity.dashboard-id", "dashboard");
        given.put("lotse.identity.dashboard-secret", secrets.password("client-dashboard"));
        given.put("lotse.identity.service-id", "lotse-services");
        given.put("lotse.identity.service-secret", secrets.password("client-lotse-services"));
        return given;
    }
}
