package org.lotse.local.identity;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code identity.*}.
 *
 * @param network the one network of the local platform
 * @param signingKey file of the key that signs tokens; created if absent
 * @param representedMember file with the id of the member whose contact logs in; written once the demo network exists
 * @param dashboard addresses of the dashboard in the browser; a login without a target redirects to the first
 * @param people users who can log in
 */
@ConfigurationProperties(prefix = "identity", ignoreUnknownFields = false)
record IdentityProviderProperties(
        UUID network, Path signingKey, Path representedMember, List<String> dashboard, List<DemoUser> people) {}
