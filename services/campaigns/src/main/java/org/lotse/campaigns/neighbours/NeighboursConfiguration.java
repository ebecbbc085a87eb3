package org.lotse.campaigns.neighbours;

import java.net.http.HttpClient;
import org.lotse.observability.TraceHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** One HTTP client with limits of time, so that a silent neighbour never holds the sender. */
@Configuration(proxyBeanMethods = false)
class NeighboursConfiguration {

    @Bean
    RestClient neighbours(MembersProperties settings) {
        var factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.timeout())
                .build());
        factory.setReadTimeout(settings.timeout());
        return RestClient.builder()
                .requestFactory(factory)
                .requestInterceptor(new TraceHeaders())
                .build();
    }
}
