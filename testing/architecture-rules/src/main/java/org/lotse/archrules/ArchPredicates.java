package org.lotse.archrules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/** Predicates that ArchUnit does not provide. */
final class ArchPredicates {

    private ArchPredicates() {}

    /** A record or advice nested in a controller is part of the controller. */
    static DescribedPredicate<JavaClass> areNotPartOfAController() {
        return DescribedPredicate.describe("are not part of a controller", type -> {
            for (Optional<JavaClass> outer = type.getEnclosingClass();
                    outer.isPresent();
                    outer = outer.get().getEnclosingClass()) {
                String name = outer.get().getSimpleName();
                if (name.endsWith("Controller") || name.endsWith("Configuration")) {
                    return false;
                }
            }
            return true;
        });
    }

    static DescribedPredicate<JavaClass> areNotPackageInfos() {
        return DescribedPredicate.describe(
                "are not package-info", type -> !type.getSimpleName().equals("package-info"));
    }

    static DescribedPredicate<JavaClass> listenToBatches() {
        return DescribedPredicate.describe(
                "listen to batches",
                type -> !type.isInterface()
                        && (type.isAssignableTo("org.springframework.kafka.listener.BatchMessageListener")
                                || type.getMethods().stream().anyMatch(ArchPredicates::receivesABatch)));
    }

    private static boolean receivesABatch(JavaMethod method) {
        return method.isAnnotatedWith("org.springframework.kafka.annotation.KafkaListener")
                && method.getRawParameterTypes().stream().anyMatch(parameter -> parameter.isEquivalentTo(List.class));
    }

    static ArchCondition<JavaField> notExist() {
        return new ArchCondition<>("not exist") {
            @Override
            public void check(JavaField field, ConditionEvents found) {
                boolean written = !field.getName().contains("$"); // not the compiler's or the coverage tool's
                if (written) {
                    found.add(SimpleConditionEvent.violated(field, field.getDescription()));
                }
            }
        };
    }

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents found) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                found.add(new SimpleConditionEvent(
                        type, marked, type.getPackageName() + " has no package-info with @NullMarked"));
            }
        };
    }
}
