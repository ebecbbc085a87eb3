package org.lotse.local.services;

import static org.lotse.local.services.ForeignAutoConfiguration.AUTHORIZATION_SERVER;
import static org.lotse.local.services.ForeignAutoConfiguration.DATABASE;
import static org.lotse.local.services.ForeignAutoConfiguration.DESCRIPTION;
import static org.lotse.local.services.ForeignAutoConfiguration.LOGIN;
import static org.lotse.local.services.ForeignAutoConfiguration.MAIL;
import static org.lotse.local.services.ForeignAutoConfiguration.NETWORKS;
import static org.lotse.local.services.ForeignAutoConfiguration.OUTBOX;
import static org.lotse.local.services.ForeignAutoConfiguration.PAGES;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lotse.activation.ActivationApplication;
import org.lotse.campaigns.CampaignsApplication;
import org.lotse.dashboard.DashboardApplication;
import org.lotse.engagement.EngagementApplication;
import org.lotse.events.EventsApplication;
import org.lotse.lists.ListsApplication;
import org.lotse.local.environment.PlatformPorts;
import org.lotse.local.identity.IdentityApplication;
import org.lotse.members.MembersApplication;
import org.lotse.reports.ReportsApplication;

/**
 * All services, in the order in which they start: first those that need no broker, since the broker takes a while. They
 * stop in reverse order.
 */
public final class ServiceDefinitions {

    private ServiceDefinitions() {}

    /** The services that own a database. */
    public static List<String> databases(PlatformPorts ports) {
        return of(ports).stream()
                .filter(ServiceDefinition::hasDatabase)
                .map(ServiceDefinition::name)
                .toList();
    }

    static List<ServiceDefinition> of(PlatformPorts ports) {
        return List.of(
                new ServiceDefinition("identity", IdentityApplication.class, ports.identity(), false, Set.of()),
                reading("members", MembersApplication.class, ports.members(), allBut(DATABASE, OUTBOX, DESCRIPTION)),
                reading("lists", ListsApplication.class, ports.lists(), allBut(DATABASE, NETWORKS, DESCRIPTION)),
                reading(
                        "events",
                        EventsApplication.class,
                        ports.events(),
                        allBut(DATABASE, NETWORKS, OUTBOX, DESCRIPTION)),
                reading(
                        "engagement",
                        EngagementApplication.class,
                        ports.engagement(),
                        allBut(DATABASE, NETWORKS, DESCRIPTION)),
                reading("activation", ActivationApplication.class, ports.activation(), allBut(DESCRIPTION)),
                reading(
                        "campaigns",
                        CampaignsApplication.class,
                        ports.campaigns(),
                        allBut(DATABASE, NETWORKS, OUTBOX, DESCRIPTION, MAIL)),
                reading("reports", ReportsApplication.class, ports.reports(), allBut(DATABASE, DESCRIPTION, PAGES)),
                reading("dashboard", DashboardApplication.class, ports.dashboard(), allBut(DATABASE, LOGIN, PAGES)));
    }

    private static ServiceDefinition reading(
            String name, Class<?> application, int port, Set<ForeignAutoConfiguration> leavesOut) {
        return new ServiceDefinition(name, application, port, true, leavesOut);
    }

    private static Set<ForeignAutoConfiguration> allBut(ForeignAutoConfiguration... used) {
        Set<ForeignAutoConfiguration> leaks = EnumSet.allOf(ForeignAutoConfiguration.class);
        Arrays.asList(used).forEach(leaks::remove);
        leaks.add(AUTHORIZATION_SERVER);
        return leaks;
    }
}
