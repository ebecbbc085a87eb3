package org.lotse.local.services;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Removes foreign auto-configuration from a context before one of its classes is loaded. A filter rather than
 * {@code spring.autoconfigure.exclude}, which a service may need for itself.
 */
final class ForeignAutoConfigurationFilter implements AutoConfigurationImportFilter, EnvironmentAware {

    static final String PROPERTY = "lotse.local.leaves-out";

    private List<ForeignAutoConfiguration> leaks = List.of();

    /** Called by Spring through {@code META-INF/spring.factories}. */
    ForeignAutoConfigurationFilter() {}

    @Override
    public void setEnvironment(Environment environment) {
        leaks = Arrays.stream(environment.getProperty(PROPERTY, String[].class, new String[0]))
                .map(ForeignAutoConfiguration::valueOf)
                .toList();
    }

    @Override
    public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
        boolean[] stays = new boolean[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            String candidate = candidates[i];
            stays[i] = candidate != null && stays(candidate);
        }
        return stays;
    }

    boolean stays(String candidate) {
        return leaks.stream().noneMatch(foreignAutoConfiguration -> foreignAutoConfiguration.matches(candidate));
    }
}
