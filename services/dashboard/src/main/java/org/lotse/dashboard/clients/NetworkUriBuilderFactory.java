package org.lotse.dashboard.clients;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.web.util.DefaultUriBuilderFactory;
import org.springframework.web.util.UriBuilder;
import org.springframework.web.util.UriBuilderFactory;

/** Prepends {@code <service>/networks/<current network>} to every path. */
final class NetworkUriBuilderFactory implements UriBuilderFactory {

    private final URI service;

    NetworkUriBuilderFactory(URI service) {
        this.service = service;
    }

    @Override
    public UriBuilder uriString(String template) {
        return here().uriString(template);
    }

    @Override
    public UriBuilder builder() {
        return here().builder();
    }

    @Override
    public URI expand(String template, Map<String, ? extends @Nullable Object> variables) {
        return here().expand(template, variables);
    }

    @Override
    public URI expand(String template, @Nullable Object... variables) {
        return here().expand(template, variables);
    }

    private DefaultUriBuilderFactory here() {
        return new DefaultUriBuilderFactory(service + "/networks/" + CurrentNetwork.id());
    }
}
