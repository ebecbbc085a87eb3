package org.lotse.campaigns.clients;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code campaigns.members}: where the members service is and how this service identifies itself.
 *
 * @param url base address of the members service
 * @param tokenUri where the identity provider hands out tokens for client credentials
 * @param timeout for one question, connecting included
 */
@ConfigurationProperties(prefix = "campaigns.members", ignoreUnknownFields = false)
record MembersProperties(
        URI url,
        URI tokenUri,
        String clientId,
        String clientSecret,
        @DefaultValue("10s") Duration timeout) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "MembersProperties[url=" + url + ", tokenUri=" + tokenUri + ", clientId=" + clientId + "]";
    }
}
