package org.lotse.local.identity;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code identity.*}.
 *
 * @param network the one network of the local platform
 * @param signingKey file of the key that signs tokens; made where there is none
 * @param representedMember file that names, once the demo network stands, the member whose contact logs in
 * @param dashboard addresses under which the browser knows the dashboard; the first is where a login without a purpose ends
 * @param people who can log in
 */
@ConfigurationProperties(prefix = "identity", ignoreUnknownFields = false)
record IdentityProviderProperties(
        UUID network, Path signingKey, Path representedMember, List<String> dashboard, List<DemoUser> people) {}
