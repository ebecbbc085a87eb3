package org.lotse.campaigns.clients;

import org.lotse.observability.TraceHeadersInterceptor;
import org.lotse.serviceclient.ServiceClients;
import org.lotse.serviceclient.ServiceCredentials;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** Configures one HTTP client with timeouts, so that a neighbour that does not respond never blocks the sender. */
@Configuration(proxyBeanMethods = false)
class MembersClientConfiguration {

    @Bean
    RestClient neighbours(MembersProperties settings) {
        var credentials = new ServiceCredentials(settings.tokenUri(), settings.clientId(), settings.clientSecret());
        return ServiceClients.builder(credentials, settings.timeout())
                .requestInterceptor(new TraceHeadersInterceptor())
                .build();
    }
}
