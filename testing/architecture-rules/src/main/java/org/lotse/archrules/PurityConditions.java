package org.lotse.archrules;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Conditions that find calls to the clock and to random ids. */
final class PurityConditions {

    private static final Set<String> TIME =
            Set.of("now", "systemUTC", "systemDefaultZone", "currentTimeMillis", "nanoTime");

    private PurityConditions() {}

    static ArchCondition<JavaClass> notAskTheClockOrMakeIds() {
        return new ArchCondition<>("ask the clock or make ids") {
            @Override
            public void check(JavaClass type, ConditionEvents found) {
                type.getAccessesFromSelf().stream()
                        .filter(PurityConditions::isImpure)
                        .forEach(access -> found.add(SimpleConditionEvent.satisfied(type, access.getDescription())));
            }
        };
    }

    private static boolean isImpure(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        boolean clock =
                TIME.contains(access.getName()) && (owner.startsWith("java.time.") || owner.equals("java.lang.System"));
        boolean id = owner.equals("java.util.UUID") && access.getName().equals("randomUUID");
        return clock || id || owner.equals("java.util.Random") || owner.equals("java.security.SecureRandom");
    }
}
