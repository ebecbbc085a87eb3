package org.lotse.lists.neighbours;

import org.lotse.lists.ListsProperties;
import org.lotse.observability.TraceHeadersInterceptor;
import org.lotse.serviceclient.ServiceClients;
import org.lotse.serviceclient.ServiceCredentials;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

@Configuration(proxyBeanMethods = false)
class NeighboursConfiguration {
    @Bean
    RestClient.Builder neighbours(ListsProperties properties) {
        return ServiceClients.builder(
                        new ServiceCredentials(
                                properties.tokenUri(), properties.serviceId(), properties.serviceSecret()),
                        properties.patience())
                .requestInterceptor(new TraceHeadersInterceptor());
    }

    @Bean
    MembersDoor membersDoor(ListsProperties properties, RestClient.Builder neighbours) {
        return new MembersDoor(neighbours.clone().baseUrl(properties.members()).build());
    }

    @Bean
    EventsDoor eventsDoor(ListsProperties properties, RestClient.Builder neighbours) {
        return new EventsDoor(neighbours.clone().baseUrl(properties.events()).build());
    }
}
