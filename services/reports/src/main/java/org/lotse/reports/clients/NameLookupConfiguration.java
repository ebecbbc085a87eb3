package org.lotse.reports.clients;

import org.lotse.observability.TraceHeadersInterceptor;
import org.lotse.serviceclient.ServiceClients;
import org.lotse.serviceclient.ServiceCredentials;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configures one HTTP client with timeouts, so that a neighbour that does not respond costs names, never the report. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NeighbourProperties.class)
class NameLookupConfiguration {

    @Bean
    NameLookup nameLookup(NeighbourProperties settings) {
        var credentials = new ServiceCredentials(settings.tokenUri(), settings.clientId(), settings.clientSecret());
        return new NameLookup(
                ServiceClients.builder(credentials, settings.timeout())
                        .requestInterceptor(new TraceHeadersInterceptor())
                        .build(),
                settings);
    }
}
