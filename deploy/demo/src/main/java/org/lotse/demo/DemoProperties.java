package org.lotse.demo;

import java.net.URI;
import java.nio.file.Path;
import org.lotse.demo.seeding.PlatformAddresses;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code demo.*}.
 *
 * @param folder stores the day of the scenario and whether it is complete; kept as long as the data
 * @param members base address of the members service, without a trailing slash, as those of the others
 */
@ConfigurationProperties(prefix = "demo", ignoreUnknownFields = false)
record DemoProperties(
        Path folder,
        URI members,
        URI events,
        URI engagement,
        URI reports,
        URI tokenUri,
        String serviceId,
        String serviceSecret) {

    PlatformAddresses addresses() {
        return new PlatformAddresses(members, events, engagement, reports, tokenUri, serviceId, serviceSecret);
    }

    /** Omits the secret. */
    @Override
    public String toString() {
        return "DemoProperties[folder=" + folder + ", addresses=" + addresses() + "]";
    }
}
