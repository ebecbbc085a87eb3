package org.lotse.dashboard.clients;

import java.io.IOException;
import org.lotse.observability.TraceHeadersInterceptor;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Creates clients that turn error responses of a service into exceptions. */
final class RestClientFactory {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(ProblemDetail.class, org.springframework.http.converter.json.ProblemDetailJacksonMixin.class)
            .build();

    private RestClientFactory() {}

    /** A client that throws {@link ServiceUnreachableException} without a response and {@link ServiceProblemException} for a refusal. */
    static RestClient.Builder builder(String service) {
        return RestClient.builder()
                .requestInterceptor(new TraceHeadersInterceptor())
                .requestInterceptor((request, body, execution) -> reachable(service, request, body, execution))
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {
                    throw new ServiceProblemException(problemOf(response));
                });
    }

    private static ClientHttpResponse reachable(
            String service, HttpRequest request, byte[] body, ClientHttpRequestExecution execution) {
        try {
            return execution.execute(request, body);
        } catch (IOException silence) {
            throw new ServiceUnreachableException(service, silence);
        }
    }

    private static ProblemDetail problemOf(ClientHttpResponse response) throws IOException {
        try {
            var problem = JSON.readValue(response.getBody(), ProblemDetail.class);
            problem.setStatus(response.getStatusCode().value());
            return problem;
        } catch (JacksonException noProblem) {
            return ProblemDetail.forStatus(response.getStatusCode());
        }
    }
}
