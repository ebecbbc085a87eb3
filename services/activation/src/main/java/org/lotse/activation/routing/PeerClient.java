package org.lotse.activation.routing;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.lotse.observability.CurrentTrace;
import org.lotse.observability.TraceParent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Requests partitions from another instance with the token of the original client, which that instance checks by the same rules. */
final class PeerClient implements AutoCloseable {

    private static final Duration CONNECTING = Duration.ofSeconds(2);

    /** Timeout for a whole partition including the body; a thousand members take a fraction of a second. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int OK = 200;
    private static final int ELSEWHERE = 409;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTING)
            .build();

    /** Reads a complete response. */
    interface ResponseReader<T> {
        T read(DataInputStream in) throws IOException;
    }

    /**
     * @param address {@code host:port}
     * @param path of {@link PartitionController}
     * @return empty if that instance does not have the partition (any more)
     * @throws PartitionUnavailableException if it does not answer completely in time
     */
    <T> Optional<T> ask(String address, String path, ResponseReader<T> reader) {
        HttpRequest.Builder asking = HttpRequest.newBuilder(URI.create("http://" + address + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token());
        String trace = CurrentTrace.header();
        if (trace != null) {
            asking.header(TraceParent.HEADER, trace);
        }
        HttpRequest request = asking.build();
        // the client's own timeout ends with the response headers; this one includes the body
        CompletableFuture<HttpResponse<byte[]>> sent = http.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            HttpResponse<byte[]> answer = sent.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return switch (answer.statusCode()) {
                case OK -> Optional.of(reader.read(new DataInputStream(new ByteArrayInputStream(answer.body()))));
                case ELSEWHERE -> Optional.empty();
                default ->
                    throw new PartitionUnavailableException(
                            "The instance at " + address + " answered " + answer.statusCode() + " for its part");
            };
        } catch (IOException | ExecutionException | TimeoutException e) {
            sent.cancel(true);
            throw new PartitionUnavailableException("The instance at " + address + " does not answer for its part", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartitionUnavailableException("Interrupted while asking the instance at " + address, e);
        }
    }

    private static String token() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken asking) {
            return asking.getToken().getTokenValue();
        }
        throw new PartitionUnavailableException("Other instances answer only requests that carry a token");
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
