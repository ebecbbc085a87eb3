package org.lotse.websecurity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.lotse.testplatform.TestPlatform;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Refuses tokens that Keycloak signed for other realms or audiences. */
@Tag("containers")
@SpringBootTest(
        classes = WebSecurityTestApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=web-security-test")
@ContextConfiguration(initializers = TestPlatform.class)
class ForeignTokenTest {

    private final UUID network = UUID.randomUUID();

    @LocalServerPort
    private int port;

    @TestFactory
    Stream<DynamicTest> aGenuineTokenThatIsNotMeantForUsIsRefused() {
        return TestPlatform.foreignTokens("coordinator", network).entrySet().stream()
                .map(token -> DynamicTest.dynamicTest(token.getKey(), () -> {
                    var answer = HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(
                                                    "http://127.0.0.1:" + port + "/networks/" + network + "/guests"))
                                            .header("Authorization", "Bearer " + token.getValue())
                                            .build(),
                                    BodyHandlers.ofString());

                    assertThat(answer.statusCode()).isEqualTo(401);
                    assertThat(answer.body()).contains("not-logged-in");
                }));
    }
}
