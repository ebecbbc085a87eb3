package org.lotse.local.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lotse.testplatform.TestPlatform;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class LogRestorationTest {

    private static final UUID ID = UUID.fromString("0198c5a2-0000-7000-8000-000000000001");

    /** Copies of this release and of earlier ones. */
    static Stream<Arguments> releases() {
        return Stream.of(Arguments.of("1"), Arguments.of("2"), Arguments.of("latest"));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void aMailThatWasDueInTheCopyMayHaveBeenSentSinceAndIsNotSentAgain(String release) throws Exception {
        Map<String, String> place = TestPlatform.database();
        var source = new SingleConnectionDataSource(
                place.getOrDefault("spring.datasource.url", ""),
                place.getOrDefault("spring.datasource.username", ""),
                place.getOrDefault("spring.datasource.password", ""),
                true);
        var flyway = Flyway.configure().dataSource(source).locations("classpath:db/campaigns", "classpath:db/outbox");
        flyway.target(release).load().migrate();
        JdbcTemplate jdbc = new JdbcTemplate(source);
        try (Connection campaigns = source.getConnection()) {
            jdbc.execute("set lotse.network = '*'");
            jdbc.update(
                    "insert into campaign (id, network_id, name, mail_class, subject, body, locale, version, created_at)"
                            + " values (?, ?, 'x', 'SERVICE', 'x', 'x', 'de-DE', 1, now())",
                    ID,
                    ID);
            planned(jdbc, "due", "now() - interval '1 hour'");
            planned(jdbc, "later", "now() + interval '1 hour'");
            jdbc.execute("reset lotse.network");

            LogRestoration.markUncertain(campaigns);

            assertThat(state(jdbc, "due")).isEqualTo("UNCERTAIN");
            assertThat(state(jdbc, "later")).isEqualTo("PLANNED");
        } finally {
            flyway.target("latest").load().migrate();
            source.destroy();
        }
    }

    private static void planned(JdbcTemplate jdbc, String reference, String dueAt) {
        jdbc.update(
                "insert into occurrence (id, network_id, campaign_id, member_id, reference, mail_class, state,"
                        + " planned_at, due_at, changed_at) values (?, ?, ?, ?, ?, 'SERVICE', 'PLANNED', now(), "
                        + dueAt
                        + ", now())",
                UUID.randomUUID(),
                ID,
                ID,
                ID,
                reference);
    }

    private static @Nullable String state(JdbcTemplate jdbc, String reference) {
        return jdbc.queryForObject("select state from occurrence where reference = ?", String.class, reference);
    }
}
