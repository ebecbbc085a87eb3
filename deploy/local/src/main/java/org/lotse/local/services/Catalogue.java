package org.lotse.local.services;

import static org.lotse.local.services.Leak.AUTHORIZATION_SERVER;
import static org.lotse.local.services.Leak.DATABASE;
import static org.lotse.local.services.Leak.DESCRIPTION;
import static org.lotse.local.services.Leak.LOGIN;
import static org.lotse.local.services.Leak.MAIL;
import static org.lotse.local.services.Leak.NETWORKS;
import static org.lotse.local.services.Leak.OUTBOX;
import static org.lotse.local.services.Leak.PAGES;

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
import org.lotse.local.identity.IdentityApplication;
import org.lotse.local.place.Ports;
import org.lotse.members.MembersApplication;
import org.lotse.reports.ReportsApplication;

/** Every service there is, in the order in which they are started: first those that need no broker, since it takes a while.
 * They are stopped the other way round. */
public final class Catalogue {

    private Catalogue() {}

    /** Who owns a database. */
    public static List<String> databases(Ports ports) {
        return of(ports).stream()
                .filter(Service::hasDatabase)
                .map(Service::name)
                .toList();
    }

    static List<Service> of(Ports ports) {
        return List.of(
                new Service("identity", IdentityApplication.class, ports.identity(), false, Set.of()),
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

    private static Service reading(String name, Class<?> application, int port, Set<Leak> leavesOut) {
        return new Service(name, application, port, true, leavesOut);
    }

    private static Set<Leak> allBut(Leak... used) {
        Set<Leak> leaks = EnumSet.allOf(Leak.class);
        Arrays.asList(used).forEach(leaks::remove);
        leaks.add(AUTHORIZATION_SERVER);
        return leaks;
    }
}
