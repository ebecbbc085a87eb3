package org.lotse.observability;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Metrics, traces and log fields that every service provides. */
@AutoConfiguration
class ObservabilityAutoConfiguration {

    /** Exports nothing unless the address of a collector is set. */
    @Bean
    @ConditionalOnMissingBean
    SpanRecorder spanRecorder(Environment settings) {
        String endpoint = settings.getProperty("lotse.tracing.endpoint", "");
        return endpoint.isEmpty()
                ? SpanRecorder.idsOnly()
                : new OtlpSpanRecorder(settings.getRequiredProperty("spring.application.name"), endpoint);
    }

    @Bean
    DependencyGauges neighbourGauges(
            @Value("${lotse.registry.url:}") String registry, @Value("${lotse.identity.keys:}") String identity) {
        return new DependencyGauges(Map.of("registry", registry, "identity", identity));
    }
}
