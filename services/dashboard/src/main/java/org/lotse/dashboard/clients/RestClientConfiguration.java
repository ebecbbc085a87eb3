package org.lotse.dashboard.clients;

import java.net.URI;
import java.net.http.HttpClient;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.web.client.RestClient;

/** One client per service, named after it; paths are relative to {@code /networks/{network}}. */
@Configuration(proxyBeanMethods = false)
class RestClientConfiguration {

    private final NeighbourProperties neighbours;
    private final ClientHttpRequestInterceptor asViewer;
    private final ClientHttpRequestInterceptor asService;
    private final JdkClientHttpRequestFactory requests;

    RestClientConfiguration(
            NeighbourProperties neighbours,
            OAuth2AuthorizedClientManager viewers,
            @Qualifier("inItsOwnName") OAuth2AuthorizedClientManager itself,
            OAuth2AuthorizedClientRepository authorizedClients) {
        this.neighbours = neighbours;
        var relay = new OAuth2ClientHttpRequestInterceptor(viewers);
        relay.setClientRegistrationIdResolver(request -> "lotse");
        relay.setAuthorizationFailureHandler(
                OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(authorizedClients));
        this.asViewer = relay;
        var own = new OAuth2ClientHttpRequestInterceptor(itself);
        own.setClientRegistrationIdResolver(request -> "service");
        this.asService = own;
        this.requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(neighbours.connect())
                .version(HttpClient.Version.HTTP_1_1)
                .build());
        this.requests.setReadTimeout(neighbours.read());
    }

    @Bean
    RestClient members() {
        return client("members", neighbours.members(), asViewer);
    }

    @Bean
    RestClient events() {
        return client("events", neighbours.events(), asViewer);
    }

    @Bean
    RestClient engagement() {
        return client("engagement", neighbours.engagement(), asViewer);
    }

    @Bean
    RestClient activation() {
        return client("activation", neighbours.activation(), asViewer);
    }

    @Bean
    RestClient campaigns() {
        return client("campaigns", neighbours.campaigns(), asViewer);
    }

    @Bean
    RestClient reports() {
        return client("reports", neighbours.reports(), asViewer);
    }

    @Bean
    RestClient lists() {
        return client("lists", neighbours.lists(), asViewer);
    }

    /** For background work without a viewer, such as fetching names. */
    @Bean
    RestClient membersAsService() {
        return client("members", neighbours.members(), asService);
    }

    private RestClient client(String service, URI address, ClientHttpRequestInterceptor token) {
        return RestClientFactory.builder(service)
                .requestFactory(requests)
                .uriBuilderFactory(new NetworkUriBuilderFactory(address))
                .requestInterceptor(token)
                .build();
    }
}
