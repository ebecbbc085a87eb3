package org.lotse.archrules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Checks the rules themselves: each rule must find the violation planted for it. */
class ArchitectureRulesTest {

    /** Kafka Streams is not on this module's class path; activation plants that violation itself. */
    private static final Set<String> TRIED_ELSEWHERE =
            Set.of("Kafka Streams stays in topologies, processors and their rooms");

    @TestFactory
    Stream<DynamicTest> everyRuleFindsItsPlantedFault() {
        JavaClasses planted = new ClassFileImporter().importPackages("org.lotse.violations", "org.lotse.members");
        return ArchitectureRules.all("org.lotse.violations")
                .filter(rule -> TRIED_ELSEWHERE.stream().noneMatch(rule.getDescription()::startsWith))
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(),
                        () -> assertThat(rule.evaluate(planted).hasViolation()).isTrue()));
    }
}
