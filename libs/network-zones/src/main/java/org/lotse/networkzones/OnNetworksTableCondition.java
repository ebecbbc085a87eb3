package org.lotse.networkzones;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Matches a service whose migrations create the table: {@code spring.flyway.locations} names {@value #LOCATION}. Several services may share
 * one JVM, so the class path cannot decide.
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
