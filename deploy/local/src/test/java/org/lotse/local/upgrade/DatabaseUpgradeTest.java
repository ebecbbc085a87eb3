package org.lotse.local.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lotse.testplatform.TestPlatform;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Each database of each earlier version, with a row in every table, is migrated without losing its content. */
class DatabaseUpgradeTest {

    private static final List<String> SERVICES =
            List.of("members", "events", "engagement", "campaigns", "reports", "lists", "dashboard");

    /** One value per type. All ids are the same, so that every reference finds its row. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("uuid", "'0198c5a2-0000-7000-8000-000000000001'"),
            Map.entry("text", "'Müller & Söhne'"),
            Map.entry("integer", "1"),
            Map.entry("smallint", "1"),
            Map.entry("bigint", "1"),
            Map.entry("double precision", "0.5"),
            Map.entry("boolean", "false"),
            Map.entry("date", "'2026-03-02'"),
            Map.entry("timestamp with time zone", "'2026-03-02T11:00:00Z'"),
            Map.entry("jsonb", "'{\"a\": [1]}'"),
            Map.entry("ARRAY", "'{a,b}'"),
            Map.entry("bytea", "'\\x0001'"));

    /** For columns that allow certain values only. */
    private static final Map<String, String> SPECIAL = Map.of(
            "session.ends_at", "'2026-03-02T12:00:00Z'",
            "occurrence.state", "'SENT'",
            "occurrence.reason", "null",
            "participation.kind", "'ATTENDED'",
            "reports.state", "'WAITING'",
            "outbox.failed_at", "null",
            "outbox.error", "null");

    static Stream<Arguments> databases() {
        return SERVICES.stream().flatMap(service -> {
            List<MigrationVersion> versions = Arrays.stream(flyway(service, TestPlatform.database())
                            .load()
                            .info()
                            .all())
                    .map(MigrationInfo::getVersion)
                    .filter(version -> version != null && !version.equals(MigrationVersion.fromVersion("0")))
                    .toList();
            return versions.stream().map(version -> Arguments.of(service, version.getVersion()));
        });
    }

    @ParameterizedTest(name = "{0} of version {1}")
    @MethodSource("databases")
    void everyRowSurvivesTheUpgrade(String service, String version) {
        Map<String, String> place = TestPlatform.database();
        flyway(service, place).target(version).load().migrate();
        JdbcTemplate jdbc = jdbc(place);
        Map<String, List<String>> tables = tables(jdbc);
        fill(jdbc, tables);
        Map<String, List<Map<String, Object>>> before = rows(jdbc, tables);
        assertThat(before)
                .isNotEmpty()
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());

        Flyway current = flyway(service, place).load();
        current.migrate();

        assertThat(rows(jdbc, tables)).isEqualTo(before);
        assertThat(current.info().pending()).isEmpty();
    }

    private static FluentConfiguration flyway(String service, Map<String, String> place) {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource(service + ".yml"));
        var properties = yaml.getObject();
        assertThat(properties).isNotNull();
        String locations = properties.getProperty("spring.flyway.locations");
        return Flyway.configure().dataSource(source(place)).locations(locations.split(","));
    }

    private static DriverManagerDataSource source(Map<String, String> place) {
        return new DriverManagerDataSource(
                place.getOrDefault("spring.datasource.url", ""),
                place.getOrDefault("spring.datasource.username", ""),
                place.getOrDefault("spring.datasource.password", ""));
    }

    /** Sees all networks, as background jobs do. */
    private static JdbcTemplate jdbc(Map<String, String> place) {
        DriverManagerDataSource source = source(place);
        var all = new java.util.Properties();
        all.setProperty("options", "-c lotse.network=*");
        source.setConnectionProperties(all);
        return new JdbcTemplate(source);
    }

    /** Columns by table, without those numbered by the database. */
    private static Map<String, List<String>> tables(JdbcTemplate jdbc) {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        jdbc.query(
                """
                select table_name, column_name, data_type from information_schema.columns
                where table_schema = 'public' and is_identity = 'NO' and table_name not like 'flyway%'
                order by table_name, ordinal_position""",
                row -> {
                    tables.computeIfAbsent(row.getString(1), ignored -> new ArrayList<>())
                            .add(row.getString(2) + ":" + row.getString(3));
                });
        return tables;
    }

    private static void fill(JdbcTemplate jdbc, Map<String, List<String>> tables) {
        List<String> open = new ArrayList<>(tables.keySet());
        open.remove("outbox_shards"); // filled by its own migration
        while (!open.isEmpty()) {
            assertThat(open.removeIf(table -> inserted(jdbc, table, tables.getOrDefault(table, List.of()))))
                    .as("one of %s takes a row", open)
                    .isTrue();
        }
    }

    private static String nameOf(String column) {
        return column.substring(0, column.indexOf(':'));
    }

    private static String typeOf(String column) {
        return column.substring(column.indexOf(':') + 1);
    }

    /** False if a row that it refers to is missing. */
    private static boolean inserted(JdbcTemplate jdbc, String table, List<String> columns) {
        List<String> names = columns.stream().map(column -> nameOf(column)).toList();
        List<String> values = columns.stream()
                .map(column ->
                        SPECIAL.getOrDefault(table + "." + nameOf(column), VALUES.getOrDefault(typeOf(column), "null")))
                .toList();
        try {
            jdbc.update("insert into \"" + table + "\" (\"" + String.join("\", \"", names) + "\") values ("
                    + String.join(", ", values) + ")");
            return true;
        } catch (DataIntegrityViolationException missing) {
            if (String.valueOf(missing.getMessage()).contains("foreign key")) {
                return false;
            }
            throw missing;
        }
    }

    private static Map<String, List<Map<String, Object>>> rows(JdbcTemplate jdbc, Map<String, List<String>> tables) {
        Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        tables.forEach((table, columns) -> {
            String names = columns.stream()
                    .map(column -> "\"" + nameOf(column) + "\"::text")
                    .reduce((a, b) -> a + ", " + b)
                    .orElseThrow();
            rows.put(
                    table,
                    jdbc.queryForList("select row(" + names + ")::text as row from \"" + table + "\" order by 1"));
        });
        return rows;
    }
}
