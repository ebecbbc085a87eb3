package org.lotse.lists.neighbours;

import java.net.URI;
import java.net.http.HttpClient;
import org.lotse.lists.ListsProperties;
import org.lotse.observability.TraceHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

@Configuration(proxyBeanMethods = false)
class NeighboursConfiguration {
    @Bean
    MembersDoor membersDoor(ListsProperties properties, ServiceToken token) {
        return new MembersDoor(to(properties.members(), properties, token));
    }

    @Bean
    EventsDoor eventsDoor(ListsProperties properties, ServiceToken token) {
        return new EventsDoor(to(properties.events(), properties, token));
    }

    private static RestClient to(URI neighbour, ListsProperties properties, ServiceToken token) {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(properties.patience())
                .build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(properties.patience());
        return RestClient.builder()
                .requestInterceptor(new TraceHeaders())
                .baseUrl(neighbour)
                .requestFactory(requests)
                .requestInitializer(request -> request.getHeaders().setBearerAuth(token.value()))
                .build();
    }
}
