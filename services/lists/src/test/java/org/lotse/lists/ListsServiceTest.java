package org.lotse.lists;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.lotse.testplatform.TestPlatform;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** The service with its database and with stubs for the other services. */
@Tag(TestPlatform.EVERYWHERE)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=lists", "lists.batch=500"})
@ContextConfiguration(initializers = TestPlatform.class)
abstract class ListsServiceTest {
    static final StubServices stubServices = new StubServices();

    final JsonMapper json = new JsonMapper();

    @LocalServerPort
    int port;

    ImportsApi importsApi;

    @BeforeEach
    void begin() {
        stubServices.reset();
        importsApi = new ImportsApi(port);
    }

    @DynamicPropertySource
    static void stubServices(DynamicPropertyRegistry properties) {
        properties.add("lists.members", () -> stubServices.url("/members"));
        properties.add("lists.events", () -> stubServices.url("/events"));
        properties.add("lists.token-uri", () -> stubServices.url("/token"));
    }
}
