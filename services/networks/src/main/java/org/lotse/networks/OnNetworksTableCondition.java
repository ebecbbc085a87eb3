package org.lotse.networks;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * A service knows networks when its migrations make the table: {@code spring.flyway.locations} names {@value #LOCATION}. In one JVM
 * with others the class path says nothing about that.
 */
final class OnNetworksTableCondition extends SpringBootCondition {

    private static final String LOCATION = "classpath:db/networks";

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        List<String> locations = Binder.get(context.getEnvironment())
                .bind("spring.flyway.locations", Bindable.listOf(String.class))
                .orElse(List.of());
        return new ConditionOutcome(
                locations.contains(LOCATION),
                ConditionMessage.forCondition("Networks").because("spring.flyway.locations is " + locations));
    }
}
