package org.lotse.reports.neighbours;

import java.net.http.HttpClient;
import java.time.Clock;
import org.lotse.observability.TraceHeaders;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** One HTTP client with limits of time, so that a silent neighbour costs names, never the report. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NeighbourProperties.class)
class NeighboursConfiguration {

    @Bean
    Names names(NeighbourProperties settings, Clock clock) {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .version(HttpClient.Version.HTTP_1_1)
                .build());
        requests.setReadTimeout(settings.timeout());
        RestClient http = RestClient.builder()
                .requestFactory(requests)
                .requestInterceptor(new TraceHeaders())
                .build();
        return new Names(http, settings, new ServiceToken(http, settings, clock));
    }
}
