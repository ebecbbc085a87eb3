package org.lotse.local.services;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.lotse.demo.HomeNetwork;
import org.lotse.local.database.Database;
import org.lotse.local.place.DataFolder;
import org.lotse.local.place.Ports;
import org.lotse.local.place.Secrets;

/**
 * What a service is told about the place it runs in: the same properties that a container gets from its orchestrator.
 *
 * @param ports where everybody answers
 * @param folder where everybody keeps things
 * @param secrets what only the parts of the platform know
 * @param database the running database server
 */
public record Surroundings(Ports ports, DataFolder folder, Secrets secrets, Database database) {

    /** Written when the demo network stands: the id of the member for which the demo's member contact speaks. */
    public static final String REPRESENTED_MEMBER = "demo/represented-member";

    Map<String, String> of(Service service) {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("spring.config.name", service.name());
        given.put("spring.jmx.enabled", "false");
        given.put("spring.main.banner-mode", "off");
        given.put("server.address", "127.0.0.1");
        given.put("server.port", Integer.toString(service.port()));
        given.put("server.servlet.session.persistent", "true");
        given.put(
                "server.servlet.session.store-dir",
                folder.part("sessions").resolve(service.name()).toString());
        given.put("spring.kafka.bootstrap-servers", "127.0.0.1:" + ports.broker());
        given.put("activation.state-dir", folder.part("streams").toString());
        given.put("spring.mail.host", "127.0.0.1");
        given.put("spring.mail.port", Integer.toString(ports.smtp()));
        given.put("lotse.registry.url", Ports.url(ports.registry()));
        given.putAll(neighbours());
        given.putAll(identity());
        if (service.hasDatabase()) {
            given.put("spring.datasource.url", database.url(service.name()));
            given.put("spring.datasource.username", service.name());
            given.put("spring.datasource.password", database.password(service.name()));
            // each connection is a process of its own at the server: 8 MB that nobody needs after the rush
            given.put("spring.datasource.hikari.idle-timeout", "20000");
        }
        if (service.name().equals("identity")) {
            given.putAll(providersOwn());
        }
        given.put(
                LeakFilter.PROPERTY,
                service.leavesOut().stream().map(Leak::name).collect(Collectors.joining(",")));
        return given;
    }

    private Map<String, String> providersOwn() {
        return Map.of(
                "identity.network", HomeNetwork.ID.toString(),
                "identity.signing-key", secrets.file("signing-key").toString(),
                "identity.represented-member", folder.part(REPRESENTED_MEMBER).toString(),
                "identity.dashboard[0]", Ports.url(ports.dashboard()),
                "identity.dashboard[1]", "http://127.0.0.1:" + ports.dashboard());
    }

    private Map<String, String> neighbours() {
        return Map.of(
                "lotse.members.url", Ports.url(ports.members()),
                "lotse.events.url", Ports.url(ports.events()),
                "lotse.engagement.url", Ports.url(ports.engagement()),
                "lotse.activation.url", Ports.url(ports.activation()),
                "lotse.campaigns.url", Ports.url(ports.campaigns()),
                "lotse.reports.url", Ports.url(ports.reports()),
                "lotse.lists.url", Ports.url(ports.lists()),
                "lotse.dashboard.url", Ports.url(ports.dashboard()),
                "lotse.mailbox.url", Ports.url(ports.mailbox()));
    }

    private Map<String, String> identity() {
        String issuer = Ports.url(ports.identity());
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
