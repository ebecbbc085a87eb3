package org.lotse.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.testplatform.AttendanceListCheck;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/**
 * {@code docker compose up -d --wait}, a list import through the running containers, the same figures as in the one
 * JVM, down.
 */
@Tag("containers")
class ComposeIT {

    private static final UUID NETWORK = UUID.fromString("0193a5e0-2f00-7000-8000-000000000001");

    private static ComposedPlatform platform;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void up() throws IOException, InterruptedException {
        platform = new ComposedPlatform(Path.of("target"));
        try {
            platform.start();
        } catch (IOException e) {
            platform.giveUp();
            throw e;
        }
    }

    @AfterAll
    static void down() {
        platform.close();
    }

    @Test
    void aListComesInAndTheFiguresAreThoseOfTheOneJvmAlsoWhenABackupWasBroughtBack() throws Exception {
        String token = platform.token();
        RestClient.create(platform.addressOf("members"))
                .put()
                .uri("/networks/" + NETWORK)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"name\":\"Klimakonvention\",\"zone\":\"Europe/Berlin\",\"locale\":\"de-DE\"}")
                .retrieve()
                .toBodilessEntity();

        new AttendanceListCheck(platform::addressOf, NETWORK, token).whoCameAndWhoCameBackIsAsCounted();

        platform.backUp("before");
        platform.delete();
        platform.restore("before");
        platform.up();
        new AttendanceListCheck(platform::addressOf, NETWORK, platform.token()).figuresAreAsCounted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"members", "events", "engagement", "activation", "campaigns", "reports", "lists"})
    void withoutATokenAServiceTellsOnlyThatItIsWell(String service) throws Exception {
        assertThat(status(service, "/actuator/health/readiness")).isEqualTo(200);
        assertThat(status(service, "/networks/" + NETWORK + "/members")).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"members", "events", "engagement", "activation", "campaigns", "reports", "lists", "dashboard"})
    void anImageIsMadeOfTheJarThatWasBuilt(String service) throws IOException {
        Path built = ComposedPlatform.one(Path.of("../../services", service, "target"), service + "-*-exec.jar");

        assertThat(Files.mismatch(Path.of("../images/target/context", service + ".jar"), built))
                .isEqualTo(-1);
    }

    @Test
    void thePagesLeadToTheLogin() throws Exception {
        assertThat(status("dashboard", "/actuator/health/readiness")).isEqualTo(200);
        assertThat(status("dashboard", "/members")).isEqualTo(302);
    }

    /** Only Prometheus itself can show whether it renders its console page. */
    @Test
    void theOverviewOfOperationsIsShown() throws Exception {
        assertThat(status("prometheus", "/consoles/operations.html")).isEqualTo(200);
    }

    private int status(String service, String path) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(URI.create(platform.addressOf(service) + path))
                                .header("Accept", "text/html, */*;q=0.8")
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }
}
