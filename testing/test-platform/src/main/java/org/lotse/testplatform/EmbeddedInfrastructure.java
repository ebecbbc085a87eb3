package org.lotse.testplatform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.topics.TopicCreator;
import org.lotse.topics.TopicLayout;
import org.springframework.boot.SpringApplication;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * All parts in the JVM of the test or in processes of its own; needs no container engine. There is no identity provider: the test signs the
 * tokens.
 */
final class EmbeddedInfrastructure implements TestInfrastructure {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String NO_PROVIDER = "http://127.0.0.1:1/identity";

    private final TokenSigner tokenSigner = new TokenSigner();

    @Override
    public String bootstrapServers() {
        return EmbeddedBrokerHolder.ONE.getBrokersAsString();
    }

    @Override
    public String registryUrl() {
        return "memory:";
    }

    @Override
    public Connection superuser() throws SQLException {
        return EmbeddedPostgresHolder.ONE.getPostgresDatabase().getConnection();
    }

    @Override
    public String databaseUrl(String name) {
        return "jdbc:postgresql://127.0.0.1:" + EmbeddedPostgresHolder.ONE.getPort() + "/" + name;
    }

    @Override
    public Map<String, String> identity() {
        return Map.of(
                "lotse.identity.issuer", NO_PROVIDER,
                "lotse.identity.keys", NO_PROVIDER + "/keys",
                "lotse.identity.token-uri", NO_PROVIDER + "/token");
    }

    @Override
    public void dashboardIsAt(String address) {
        throw noProvider();
    }

    @Override
    public Map<String, String> foreignTokens(String role, List<String> networks) {
        throw noProvider();
    }

    @Override
    public String token(String role, List<String> networks) {
        return tokenSigner.sign(role, networks);
    }

    @Override
    public Optional<JwtDecoder> decoder() {
        return Optional.of(tokenSigner.decoder());
    }

    private static UnsupportedOperationException noProvider() {
        return new UnsupportedOperationException(
                "There is no identity provider here. Run this test with -Pcontainers.");
    }

    private static final class EmbeddedBrokerHolder {

        static final EmbeddedKafkaBroker ONE = start();

        private static EmbeddedKafkaBroker start() {
            EmbeddedKafkaBroker broker = new EmbeddedKafkaKraftBroker(1, TestPlatform.PARTITIONS);
            // the broker's default of 10 seconds is too short while several builds share a machine
            broker.adminTimeout((int) PATIENCE.toSeconds());
            broker.brokerProperties(TestBrokerSettings.OF_TESTS);
            broker.afterPropertiesSet();
            new TopicCreator(
                            Map.of("bootstrap.servers", broker.getBrokersAsString()),
                            new TopicLayout(TestPlatform.PARTITIONS, 1, 1))
                    .create(PATIENCE);
            stopAfterTheContexts(broker::destroy);
            return broker;
        }
    }

    private static final class EmbeddedPostgresHolder {

        static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                var postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .setPGStartupWait(PATIENCE)
                        .setRegisterShutdownHook(false)
                        .start();
                stopAfterTheContexts(() -> close(postgres));
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not start", e);
            }
        }

        private static void close(EmbeddedPostgres postgres) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not stop", e);
            }
        }
    }

    /**
     * Stops a part after Spring's contexts. In a shutdown hook of its own it would stop in parallel, and contexts without their database
     * wait until they are killed.
     */
    private static void stopAfterTheContexts(Runnable stop) {
        SpringApplication.getShutdownHandlers().add(stop);
    }
}
