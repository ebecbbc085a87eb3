package org.lotse.activation.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** An invalid setting stops the start. */
class ActivationPropertiesTest {

    private final ApplicationContextRunner start = new ApplicationContextRunner()
            .withUserConfiguration(SettingsConfiguration.class)
            .withPropertyValues("activation.state-dir=target/state");

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ActivationProperties.class)
    static class SettingsConfiguration {}

    @Test
    void anAddressIsAHostAndAPort() {
        start.withPropertyValues("activation.address=activation-0.activation:8080")
                .run(context -> assertThat(
                                context.getBean(ActivationProperties.class).address())
                        .isEqualTo("activation-0.activation:8080"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "activation.address=activation-0",
                "activation.address=http://activation-0:8080",
                "activation.adress=activation-0:8080",
                "activation.commit=1ms",
                "activation.standbys=-1"
            })
    void whatCannotWorkStopsTheStart(String setting) {
        start.withPropertyValues(setting).run(context -> assertThat(context).hasFailed());
    }
}
