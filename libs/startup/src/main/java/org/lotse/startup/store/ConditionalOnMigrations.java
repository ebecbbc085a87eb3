package org.lotse.startup.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Matches a service that runs these migrations. Several services may share one JVM, so the class path cannot decide. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(ConditionalOnMigrations.LocationCondition.class)
public @interface ConditionalOnMigrations {

    /** A location that {@code spring.flyway.locations} names, for example {@code classpath:db/outbox}. */
    String value();

    /** Compares the location with those of the service. */
    final class LocationCondition extends SpringBootCondition {

        @Override
        public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
            String location =
                    metadata.getAnnotations().get(ConditionalOnMigrations.class).getString("value");
            List<String> locations = Binder.get(context.getEnvironment())
                    .bind("spring.flyway.locations", Bindable.listOf(String.class))
                    .orElse(List.of());
            return new ConditionOutcome(
                    locations.contains(location),
                    ConditionMessage.forCondition(ConditionalOnMigrations.class, location)
                            .because("spring.flyway.locations is " + locations));
        }
    }
}
