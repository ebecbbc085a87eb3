package org.lotse.startup.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lotse.testplatform.TestPlatform;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A service stops before it changes anything if the database belongs to another service or its clock differs. */
@Tag(TestPlatform.EVERYWHERE)
@ExtendWith(OutputCaptureExtension.class)
class RefusedDatabaseTest {

    private final Map<String, String> database = TestPlatform.database();

    @Test
    void aDatabaseOfAnotherServiceIsLeftAsItIs(CapturedOutput output) {
        start("plants").close();

        assertThatThrownBy(() -> start("animals")).isNotNull();

        assertThat(output)
                .contains(
                        "The database belongs to another service",
                        "V001__plants.sql",
                        "V001__animals.sql",
                        "spring.datasource.url")
                .doesNotContain("\tat ");
        try (var context = start("plants")) {
            JdbcClient jdbc = JdbcClient.create(context.getBean(DataSource.class));
            assertThat(jdbc.sql("SELECT count(*) FROM pg_tables WHERE tablename = 'animal'")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void tablesThatWereChangedByHandAreLeftAsTheyAre(CapturedOutput output) {
        try (var context = start("plants")) {
            JdbcClient jdbc = JdbcClient.create(context.getBean(DataSource.class));
            jdbc.sql("UPDATE flyway_schema_history SET checksum = 1").update();
        }

        assertThatThrownBy(() -> start("plants")).isNotNull();

        assertThat(output)
                .contains("are not as this release knows them", "Start the release that made them")
                .doesNotContain("\tat ");
    }

    @Test
    void clocksThatAreHoursApartEndTheStart(CapturedOutput output) {
        assertThatThrownBy(() -> start(HoursAheadClockApplication.class, "plants"))
                .isNotNull();

        assertThat(output)
                .contains("The clocks are apart: it is ", " here and ", "NTP")
                .doesNotContain("\tat ");
    }

    @Test
    void clocksThatAreMinutesApartDoNot() {
        start(MinutesAheadClockApplication.class, "plants").close();
    }

    private ConfigurableApplicationContext start(String tables) {
        return start(DatabaseTestApplication.class, tables);
    }

    private ConfigurableApplicationContext start(Class<?> service, String tables) {
        var properties = new HashMap<String, Object>(database);
        properties.put("spring.flyway.locations", "classpath:db/" + tables);
        return new SpringApplicationBuilder(service)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties(properties)
                .run();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class DatabaseTestApplication {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class HoursAheadClockApplication {
        @Bean
        DatabaseClockCheck ahead(DataSource database) {
            return new DatabaseClockCheck(database, Clock.offset(Clock.systemUTC(), Duration.ofHours(3)));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class MinutesAheadClockApplication {
        @Bean
        DatabaseClockCheck ahead(DataSource database) {
            return new DatabaseClockCheck(database, Clock.offset(Clock.systemUTC(), Duration.ofMinutes(4)));
        }
    }
}
