package org.lotse.websecurity;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code lotse.web-security.*}.
 *
 * @param enabled false where people log in with a browser session and the service has its own security chain
 * @param open path patterns that need no token, for example {@code /unsubscribe/**}
 * @param operated path patterns that belong to no single network; only administrators and services may call them
 */
@ConfigurationProperties(prefix = "lotse.web-security", ignoreUnknownFields = false)
record WebSecurityProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue({}) List<String> open,
        @DefaultValue({}) List<String> operated) {}
