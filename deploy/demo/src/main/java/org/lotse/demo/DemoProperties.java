package org.lotse.demo;

import java.net.URI;
import java.nio.file.Path;
import org.lotse.demo.seeding.PlatformAddresses;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code demo.*}.
 *
 * @param folder where the job remembers from which day the network is seen and whether all of it has been told; kept as long as the data
 * @param members base address of the members service, without a slash at its end, as those of the others
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

    /** Without the secret. */
    @Override
    public String toString() {
        return "DemoProperties[folder=" + folder + ", addresses=" + addresses() + "]";
    }
}
