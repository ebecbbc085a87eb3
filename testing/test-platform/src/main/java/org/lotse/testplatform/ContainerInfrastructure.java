package org.lotse.testplatform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.util.function.SingletonSupplier;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The infrastructure as in production, each part in a container: Kafka, PostgreSQL, Apicurio and Keycloak. */
final class ContainerInfrastructure implements TestInfrastructure {

    /** Keycloak needs half a minute to start; several minutes while other builds share the machine. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Optimises for startup time, since containers are short-lived. Keycloak selects G1 by itself, and two collectors are an error. */
    static final String SHORT_LIVED_JVM = "-XX:-UseG1GC -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

    private static final int HTTP = 8080;
    private static final String SCHEMAS = "/apis/ccompat/v7";

    private final Supplier<KafkaContainer> kafka = SingletonSupplier.of(ContainerInfrastructure::newKafka);
    private final Supplier<PostgreSQLContainer> postgres = SingletonSupplier.of(ContainerInfrastructure::newPostgres);
    private final Supplier<GenericContainer<?>> apicurio = SingletonSupplier.of(ContainerInfrastructure::newApicurio);
    private final Supplier<KeycloakProvider> keycloak = SingletonSupplier.of(KeycloakProvider::start);

    @Override
    public String bootstrapServers() {
        return kafka.get().getBootstrapServers();
    }

    @Override
    public String registryUrl() {
        return "http://" + apicurio.get().getHost() + ":" + apicurio.get().getMappedPort(HTTP) + SCHEMAS;
    }

    @Override
    public Connection superuser() throws SQLException {
        return DriverManager.getConnection(
                postgres.get().getJdbcUrl(),
                postgres.get().getUsername(),
                postgres.get().getPassword());
    }

    @Override
    public String databaseUrl(String name) {
        return "jdbc:postgresql://" + postgres.get().getHost() + ":"
                + postgres.get().getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT) + "/" + name;
    }

    @Override
    public Map<String, String> identity() {
        return keycloak.get().properties();
    }

    @Override
    public void dashboardIsAt(String address) {
        keycloak.get().dashboardIsAt(address);
    }

    @Override
    public String token(String role, List<String> networks) {
        return keycloak.get().token(role, networks);
    }

    @Override
    public Map<String, String> foreignTokens(String role, List<String> networks) {
        return keycloak.get().foreignTokens(role, networks);
    }

    @Override
    public Optional<JwtDecoder> decoder() {
        return Optional.empty();
    }

    private static KafkaContainer newKafka() {
        KafkaContainer container = SharedContainers.started("apache/kafka:4.2.1", image -> {
            var made = new KafkaContainer(image);
            // sorted: reuse compares all settings of a container, and Map.of() has another order in every JVM
            new TreeMap<>(TestBrokerSettings.OF_TESTS)
                    .forEach((name, value) -> made.withEnv(
                            "KAFKA_" + name.toUpperCase(Locale.ROOT).replace('.', '_'), value));
            made.withEnv("KAFKA_JVM_PERFORMANCE_OPTS", SHORT_LIVED_JVM);
            // each JVM resets all topics at its start, so modules that are built in parallel need separate brokers
            made.withLabel("org.lotse.testplatform.place", String.valueOf(SharedContainers.place()));
            return made.withStartupTimeout(PATIENCE);
        });
        TopicResetter.reset(container.getBootstrapServers());
        return container;
    }

    private static PostgreSQLContainer newPostgres() {
        return SharedContainers.started("postgres:17", image -> {
            var made = new PostgreSQLContainer(image);
            made.setCommand("postgres", "-c", "fsync=off", "-c", "max_connections=400");
            return made.withStartupTimeout(PATIENCE);
        });
    }

    private static GenericContainer<?> newApicurio() {
        return SharedContainers.started(
                "apicurio/apicurio-registry:3.3.3",
                image -> new GenericContainer<>(image)
                        .withEnv("APICURIO_RULES_GLOBAL_COMPATIBILITY", "FULL_TRANSITIVE")
                        .withExposedPorts(HTTP)
                        .waitingFor(Wait.forHttp(SCHEMAS + "/subjects")
                                .forPort(HTTP)
                                .withStartupTimeout(PATIENCE)));
    }
}
