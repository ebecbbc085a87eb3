package org.lotse.testbed;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.lotse.topics.TopicCreator;
import org.lotse.topics.TopicLayout;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Gives a service under test its surroundings: one broker and one PostgreSQL per JVM, a database of its own per context whose
 * owner is no superuser, so that row-level security bites as in production, and tokens. Long by the settings of the broker.
 *
 * <pre>{@code
 * @SpringBootTest(webEnvironment = RANDOM_PORT)
 * @ContextConfiguration(initializers = Testbed.class)
 * }</pre>
 */
public final class Testbed implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Number of partitions of every topic. */
    public static final int PARTITIONS = 2;

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final List<String> NEIGHBOURS =
            List.of("members", "events", "engagement", "activation", "campaigns", "reports", "lists", "dashboard");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var given = new HashMap<String, Object>();
        given.put("spring.kafka.bootstrap-servers", bootstrapServers());
        given.put("lotse.registry.url", "memory:");
        given.put("lotse.identity.issuer", "http://127.0.0.1:1/identity");
        given.put("lotse.identity.keys", "http://127.0.0.1:1/identity/keys");
        given.put("lotse.identity.token-uri", "http://127.0.0.1:1/identity/token");
        given.put("lotse.identity.service-id", "lotse-services");
        given.put("lotse.identity.service-secret", "test");
        NEIGHBOURS.forEach(neighbour -> given.put("lotse." + neighbour + ".url", "http://127.0.0.1:1"));
        Map<String, String> database = database();
        given.putAll(database);
        // last, so that a test's own properties win
        context.getEnvironment().getPropertySources().addLast(new MapPropertySource("testbed", given));
        // first, since every context has a database of its own: if two shared a group, each would miss what the other
        // reads
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "testbed-group",
                        Map.of("spring.kafka.consumer.group-id", database.get("spring.datasource.username"))));
        if (context instanceof GenericApplicationContext generic) {
            generic.registerBean("testbedJwtDecoder", JwtDecoder.class, TOKENS::decoder);
        }
    }

    /**
     * A bearer token.
     *
     * @param role {@code coordinator}, {@code administrator}, {@code funder}, {@code member-contact} or {@code service}
     * @param networks those it is valid for; none means all, as services have it
     */
    public static String token(String role, UUID... networks) {
        return TOKENS.sign(
                role,
                networks.length == 0
                        ? List.of("*")
                        : Stream.of(networks).map(UUID::toString).toList());
    }

    /** Where the broker listens; it carries every topic of the catalogue. */
    public static String bootstrapServers() {
        return Broker.ONE.getBrokersAsString();
    }

    /** A new database, as the properties {@code spring.datasource.url}, {@code .username} and {@code .password}. */
    public static Map<String, String> database() {
        String name = "test" + DATABASES.incrementAndGet();
        try (Connection connection = Postgres.ONE.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + name + " login password '" + name + "'");
            statement.execute("create database " + name + " owner " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database for the test", e);
        }
        String url = "jdbc:postgresql://127.0.0.1:" + Postgres.ONE.getPort() + "/" + name;
        return Map.of(
                "spring.datasource.url", url, "spring.datasource.username", name, "spring.datasource.password", name);
    }

    private static final Tokens TOKENS = new Tokens();

    private static final class Broker {

        static final EmbeddedKafkaBroker ONE = start();

        private static EmbeddedKafkaBroker start() {
            EmbeddedKafkaBroker broker = new EmbeddedKafkaKraftBroker(1, PARTITIONS);
            // the broker's own 10 seconds are too few where several builds share a machine
            broker.adminTimeout((int) PATIENCE.toSeconds());
            broker.brokerProperties(Map.ofEntries(
                    Map.entry("transaction.state.log.replication.factor", "1"),
                    Map.entry("transaction.state.log.min.isr", "1"),
                    Map.entry("transaction.state.log.num.partitions", "2"),
                    Map.entry("offsets.topic.replication.factor", "1"),
                    Map.entry("offsets.topic.num.partitions", "2"),
                    Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                    Map.entry("share.coordinator.state.topic.min.isr", "1"),
                    Map.entry("group.initial.rebalance.delay.ms", "0"),
                    Map.entry("group.streams.initial.rebalance.delay.ms", "0"),
                    // who joins or leaves learns with its next heartbeat what it has
                    Map.entry("group.streams.heartbeat.interval.ms", "500"),
                    Map.entry("group.streams.min.heartbeat.interval.ms", "500"),
                    Map.entry("group.streams.session.timeout.ms", "10000"),
                    Map.entry("group.streams.min.session.timeout.ms", "10000"),
                    Map.entry("auto.create.topics.enable", "false")));
            broker.afterPropertiesSet();
            new TopicCreator(
                            Map.of("bootstrap.servers", broker.getBrokersAsString()), new TopicLayout(PARTITIONS, 1, 1))
                    .create(PATIENCE);
            Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy));
            return broker;
        }
    }

    private static final class Postgres {

        static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .setPGStartupWait(PATIENCE)
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not start", e);
            }
        }
    }
}
