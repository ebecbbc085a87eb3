package org.lotse.dashboard.stage;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.testplatform.TestPlatform;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The testbed, with services that answer. */
public final class Rehearsal implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final Town TOWN = new Town();
    private static final Neighbours NEIGHBOURS = new Neighbours(TOWN);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> given = Stream.of(
                        "members.url",
                        "events.url",
                        "engagement.url",
                        "activation.url",
                        "campaigns.url",
                        "reports.url",
                        "lists.url",
                        "identity.token-uri")
                .collect(Collectors.toMap(
                        name -> "lotse." + name,
                        name -> NEIGHBOURS.url() + (name.startsWith("identity") ? "/token" : "")));
        // contexts share the broker; each must hear every fact
        given.put("spring.kafka.consumer.group-id", "dashboard-" + UUID.randomUUID());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("rehearsal", given));
        new TestPlatform().initialize(context);
    }
}
