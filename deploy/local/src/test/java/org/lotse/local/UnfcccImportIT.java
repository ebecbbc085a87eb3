package org.lotse.local;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.demo.HomeNetwork;
import org.lotse.local.environment.DataFolder;
import org.lotse.local.environment.PlatformPorts;
import org.lotse.local.environment.SecretStore;
import org.lotse.testplatform.AttendanceListCheck;
import org.lotse.testplatform.FreePorts;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The attendance lists of eleven negotiation sessions, imported into the running platform, give the independently
 * counted figures.
 */
class UnfcccImportIT {

    private final JsonMapper json = new JsonMapper();
    private final PlatformPorts ports = new PlatformPorts(FreePorts.inARow(15));

    @TempDir
    private Path data;

    @Test
    void whoCameAndWhoCameBackIsAsCounted() throws Exception {
        Map<String, Integer> services = Map.of(
                "members", ports.members(),
                "events", ports.events(),
                "activation", ports.activation(),
                "lists", ports.lists());
        try (DataFolder folder = DataFolder.take(data)) {
            SecretStore secretStore = new SecretStore(folder.part("keys"));
            try (LocalPlatform platform = new LocalPlatform(folder, ports, secretStore)) {
                platform.start();
                String token = token(secretStore.password("client-lotse-services"));

                new AttendanceListCheck(
                                service -> PlatformPorts.url(services.getOrDefault(service, 0)), HomeNetwork.ID, token)
                        .whoCameAndWhoCameBackIsAsCounted();
            }
        }
    }

    private String token(String secret) {
        return read(RestClient.create(PlatformPorts.url(ports.identity()))
                        .post()
                        .uri("/oauth2/token")
                        .headers(headers -> headers.setBasicAuth("lotse-services", secret))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body("grant_type=client_credentials")
                        .retrieve()
                        .body(String.class))
                .path("access_token")
                .asString();
    }

    private JsonNode read(@Nullable String body) {
        return json.readTree(body == null ? "{}" : body);
    }
}
