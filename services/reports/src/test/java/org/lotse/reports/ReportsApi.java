package org.lotse.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.lotse.testplatform.ApiClient;
import org.lotse.testplatform.ApiResponse;
import tools.jackson.databind.JsonNode;

/** Requests reports and reads their figures. */
final class ReportsApi {

    private ReportsApi() {}

    /** Requests a report and waits until it is done. */
    static ApiResponse report(ApiClient apiClient, UUID projectId, String from, String to) {
        ApiResponse ordered =
                apiClient.post("/reports", "{'projectId':'%s','from':'%s','to':'%s'}".formatted(projectId, from, to));
        assertThat(ordered.status()).isEqualTo(201);
        return await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> apiClient.get("/reports/" + ordered.id()), r -> {
                    String state = r.text("state");
                    return state.equals("FROZEN") || state.equals("FAILED");
                });
    }

    static JsonNode figure(ApiResponse report, String key) {
        return report.body()
                .path("content")
                .path("figures")
                .valueStream()
                .filter(figure -> figure.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    static long value(ApiResponse report, String key) {
        return figure(report, key).path("value").asLong();
    }
}
