package org.lotse.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class OutboxAutoConfigurationTest {

    private final ApplicationContextRunner service =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(OutboxAutoConfiguration.class));

    @Test
    void aServiceWithoutTheTableHasNoOutboxThoughItIsOnTheClassPath() {
        service.withPropertyValues("spring.flyway.locations=classpath:db/dashboard")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Outbox.class));
    }

    @Test
    void namingTheTablesLocationSwitchesTheOutboxOn() {
        service.withPropertyValues("spring.flyway.locations[0]=classpath:db/outbox")
                .run(context -> assertThat(context).hasFailed());
    }
}
