package org.lotse.lists.clients;

import org.lotse.lists.ListsProperties;
import org.lotse.observability.TraceHeadersInterceptor;
import org.lotse.serviceclient.ServiceClients;
import org.lotse.serviceclient.ServiceCredentials;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

@Configuration(proxyBeanMethods = false)
class ImportClientsConfiguration {
    @Bean
    RestClient.Builder neighbours(ListsProperties properties) {
        return ServiceClients.builder(
                        new ServiceCredentials(
                                properties.tokenUri(), properties.serviceId(), properties.serviceSecret()),
                        properties.patience())
                .requestInterceptor(new TraceHeadersInterceptor());
    }

    @Bean
    MembersClient membersClient(ListsProperties properties, RestClient.Builder neighbours) {
        return new MembersClient(
                neighbours.clone().baseUrl(properties.members()).build());
    }

    @Bean
    EventsClient eventsClient(ListsProperties properties, RestClient.Builder neighbours) {
        return new EventsClient(neighbours.clone().baseUrl(properties.events()).build());
    }
}
