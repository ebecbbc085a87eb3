package org.lotse.activation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lotse.testplatform.TestPlatform;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** One running instance of the service against the broker of the test; instances of one group share the members. */
public final class ActivationInstance implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    private ActivationInstance(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static ActivationInstance of(String group, String... settings) {
        return of(group, Clock.systemUTC(), settings);
    }

    /** @param clock system clock of the instance */
    public static ActivationInstance of(String group, Clock clock, String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "--spring.config.name=activation",
                "--server.port=0",
                "--activation.group=" + group,
                "--activation.state-dir="
                        + Path.of("target")
                                .resolve("state-" + group)
                                .resolve(UUID.randomUUID().toString())));
        all.addAll(List.of(settings));
        return new ActivationInstance(new SpringApplicationBuilder(ActivationApplication.class)
                .initializers(
                        new TestPlatform(),
                        given -> ((GenericApplicationContext) given).registerBean("clock", Clock.class, () -> clock))
                .run(all.toArray(String[]::new)));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return http.send(request(path, token).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String token) throws IOException, InterruptedException {
        return http.send(request(path, token).POST(BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }

    /**
     * Sends a document.
     *
     * @param ifMatch ETag that it is based on; empty for none
     */
    HttpResponse<String> send(String method, String path, String token, String type, String text, String ifMatch)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request(path, token).header("Content-Type", type).method(method, BodyPublishers.ofString(text));
        if (!ifMatch.isEmpty()) {
            request.header("If-Match", ifMatch);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** The response as JSON; fails unless the status is 200. */
    JsonNode json(String path, String token) throws IOException, InterruptedException {
        return json(get(path, token));
    }

    static JsonNode json(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path, String token) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    @Override
    public void close() {
        context.close();
        http.close();
    }
}
