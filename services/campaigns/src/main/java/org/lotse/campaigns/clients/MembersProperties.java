package org.lotse.campaigns.clients;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code campaigns.members}: the address of the members service and the credentials of this service.
 *
 * @param url base address of the members service
 * @param tokenUri token endpoint of the identity provider (client credentials)
 * @param timeout for one request, including the connection
 */
@ConfigurationProperties(prefix = "campaigns.members", ignoreUnknownFields = false)
record MembersProperties(
        URI url,
        URI tokenUri,
        String clientId,
        String clientSecret,
        @DefaultValue("10s") Duration timeout) {

    /** Omits the secret. */
    @Override
    public String toString() {
        return "MembersProperties[url=" + url + ", tokenUri=" + tokenUri + ", clientId=" + clientId + "]";
    }
}
