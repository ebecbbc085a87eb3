package org.lotse.networkzones;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class NetworksAutoConfigurationTest {

    private final ApplicationContextRunner service =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(NetworksAutoConfiguration.class));

    @Test
    void aServiceWithoutTheTableDoesNotListenThoughTheListenerIsOnTheClassPath() {
        service.withPropertyValues("spring.flyway.locations=classpath:db/dashboard")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(NetworkZones.class));
    }

    @Test
    void namingTheTablesLocationSwitchesItOn() {
        service.withPropertyValues("spring.flyway.locations[0]=classpath:db/networks")
                .run(context -> assertThat(context).hasFailed());
    }
}
