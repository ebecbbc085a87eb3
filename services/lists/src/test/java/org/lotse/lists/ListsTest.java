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

/** The service with its database, and stand-ins for its neighbours. */
@Tag(TestPlatform.EVERYWHERE)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=lists", "lists.batch=500"})
@ContextConfiguration(initializers = TestPlatform.class)
abstract class ListsTest {
    static final Neighbours neighbours = new Neighbours();

    final JsonMapper json = new JsonMapper();

    @LocalServerPort
    int port;

    Desk desk;

    @BeforeEach
    void begin() {
        neighbours.forget();
        desk = new Desk(port);
    }

    @DynamicPropertySource
    static void neighbours(DynamicPropertyRegistry properties) {
        properties.add("lists.members", () -> neighbours.url("/members"));
        properties.add("lists.events", () -> neighbours.url("/events"));
        properties.add("lists.token-uri", () -> neighbours.url("/token"));
    }
}
