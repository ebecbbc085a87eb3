package org.lotse.testplatform;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.util.function.SingletonSupplier;

/**
 * Gives a service under test its infrastructure: a broker, a registry, a PostgreSQL and tokens. Each context has its own database, whose
 * owner is not a superuser, so that row-level security applies as in production. Long because of its settings and their reasons.
 *
 * <p>The system property {@value #KIND} selects the infrastructure: {@code embedded} (the default), or {@code containers}, where all four
 * parts are real and Keycloak issues the tokens. The build profile {@code containers} sets it.
 *
 * <pre>{@code
 * @SpringBootTest(webEnvironment = RANDOM_PORT)
 * @ContextConfiguration(initializers = TestPlatform.class)
 * }</pre>
 */
public final class TestPlatform implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Number of partitions of every topic. */
    public static final int PARTITIONS = 2;

    /** Name of the system property. */
    public static final String KIND = "lotse.testbed";

    /** Tag of the tests that run with both kinds of infrastructure. */
    public static final String EVERYWHERE = "everywhere";

    // containers outlive the JVM that started them, so each JVM needs unique names
    private static final String DATABASE_PREFIX =
            "t" + UUID.randomUUID().toString().substring(0, 8) + "_";
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final List<String> NEIGHBOURS =
            List.of("members", "events", "engagement", "activation", "campaigns", "reports", "lists", "dashboard");
    private static final TestInfrastructure INFRASTRUCTURE = chosen();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var sources = context.getEnvironment().getPropertySources();
        var given = new HashMap<String, Object>();
        given.put("lotse.identity.service-id", "lotse-services");
        given.put("lotse.identity.service-secret", "test");
        NEIGHBOURS.forEach(neighbour -> given.put("lotse." + neighbour + ".url", "http://127.0.0.1:1"));
        Supplier<Map<String, String>> database = SingletonSupplier.of(TestPlatform::database);
        // last, so that a test's own properties win; lazy, so that unused parts do not start
        sources.addLast(new MapPropertySource("testbed", given));
        sources.addLast(new LazyPropertySource(
                "testbed-parts",
                Map.of(
                        "spring.kafka.bootstrap-servers", TestPlatform::bootstrapServers,
                        "lotse.registry.url", TestPlatform::registryUrl,
                        "lotse.identity.issuer", () -> identity("lotse.identity.issuer"),
                        "lotse.identity.keys", () -> identity("lotse.identity.keys"),
                        "lotse.identity.token-uri", () -> identity("lotse.identity.token-uri"),
                        "spring.datasource.url", () -> of(database, "spring.datasource.url"),
                        "spring.datasource.username", () -> of(database, "spring.datasource.username"),
                        "spring.datasource.password", () -> of(database, "spring.datasource.password"))));
        // first, since every context has its own database: if two contexts shared a group, each would miss the records
        // of the other
        sources.addFirst(new MapPropertySource(
                "testbed-group", Map.of("spring.kafka.consumer.group-id", "test-" + UUID.randomUUID())));
        if (context instanceof GenericApplicationContext generic) {
            INFRASTRUCTURE
                    .decoder()
                    .ifPresent(decoder -> generic.registerBean("testbedJwtDecoder", JwtDecoder.class, () -> decoder));
        }
    }

    /**
     * A bearer token.
     *
     * @param role {@code coordinator}, {@code administrator}, {@code funder}, {@code member-contact} or {@code service}
     * @param networks networks of the token; none means all, as for services
     */
    public static String token(String role, UUID... networks) {
        return INFRASTRUCTURE.token(
                role,
                networks.length == 0
                        ? List.of("*")
                        : Stream.of(networks).map(UUID::toString).toList());
    }

    /** Address of the broker, which has all topics of the catalogue. */
    public static String bootstrapServers() {
        return INFRASTRUCTURE.bootstrapServers();
    }

    /** Value of {@code lotse.registry.url} for the service under test and for test clients that read or write its facts. */
    public static String registryUrl() {
        return INFRASTRUCTURE.registryUrl();
    }

    /** Creates a database and returns the properties {@code spring.datasource.url}, {@code .username} and {@code .password}. */
    public static Map<String, String> database() {
        String name = DATABASE_PREFIX + DATABASES.incrementAndGet();
        try (Connection connection = INFRASTRUCTURE.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + name + " login password '" + name + "'");
            statement.execute("create database " + name + " owner " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database for the test", e);
        }
        return Map.of(
                "spring.datasource.url", INFRASTRUCTURE.databaseUrl(name),
                "spring.datasource.username", name,
                "spring.datasource.password", name);
    }

    /** Allows login to a dashboard at this address, which the browser must reach; only with a real provider. */
    public static void dashboardIsAt(String address) {
        INFRASTRUCTURE.dashboardIsAt(address);
    }

    /**
     * Genuine tokens that a service must refuse, by their defect; only with a real provider.
     *
     * @param role as for {@link #token}
     */
    public static Map<String, String> foreignTokens(String role, UUID network) {
        return INFRASTRUCTURE.foreignTokens(role, List.of(network.toString()));
    }

    private static String identity(String property) {
        return of(INFRASTRUCTURE::identity, property);
    }

    private static String of(Supplier<Map<String, String>> properties, String name) {
        return requireNonNull(properties.get().get(name), name);
    }

    private static TestInfrastructure chosen() {
        String kind = System.getProperty(KIND, "embedded");
        return switch (kind) {
            case "embedded" -> new EmbeddedInfrastructure();
            case "containers" -> new ContainerInfrastructure();
            default ->
                throw new IllegalArgumentException(
                        "The system property " + KIND + " is \"" + kind + "\"; set it to embedded or containers.");
        };
    }
}
