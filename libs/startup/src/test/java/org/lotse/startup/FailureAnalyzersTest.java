package org.lotse.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Tests the analyzers in a real start, so that the registration of each one is tested as well. */
@ExtendWith(OutputCaptureExtension.class)
class FailureAnalyzersTest {

    @ParameterizedTest
    @CsvSource({
        "28P01, spring.datasource.password",
        "3D000, create the database",
        "42501, ALTER DATABASE",
        "08001, Start it",
        "53100, disk of the database is full",
        "53300, max_connections"
    })
    void whyADatabaseRefusesIsSaidWithTheWayOut(String state, String wayOut, CapturedOutput output) {
        fails(new IllegalStateException(new SQLException("refused", state)));

        assertThat(output).contains(wayOut, "The server says: refused").doesNotContain("\tat ");
    }

    @Test
    void aFullDiskIsSaid(CapturedOutput output) {
        fails(new IllegalStateException(new IOException("/var/lib/lotse: No space left on device")));

        assertThat(output)
                .contains("The disk of this service is full", "Free some space")
                .doesNotContain("\tat ");
    }

    @Test
    void aMissingSettingIsNamedWithItsVariableAndItsSecretFile(CapturedOutput output) {
        assertThatThrownBy(
                        () -> application(MissingSettingTestApplication.class).run())
                .isNotNull();

        assertThat(output)
                .contains(
                        "The setting lotse.identity.service-secret is missing",
                        "LOTSE_IDENTITY_SERVICESECRET",
                        "(lotse.identity.service-secret)")
                .doesNotContain("\tat ");
    }

    private static void fails(RuntimeException reason) {
        assertThatThrownBy(() -> application(EmptyTestApplication.class)
                        .initializers(context -> {
                            throw reason;
                        })
                        .run())
                .isNotNull();
    }

    private static SpringApplicationBuilder application(Class<?> configuration) {
        return new SpringApplicationBuilder(configuration)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false);
    }

    @Configuration(proxyBeanMethods = false)
    static class EmptyTestApplication {}

    @Configuration(proxyBeanMethods = false)
    static class MissingSettingTestApplication {
        @Bean
        String secret(Environment environment) {
            return environment.resolveRequiredPlaceholders("${lotse.identity.service-secret}");
        }
    }
}
