package org.lotse.topics.job;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lotse.archrules.ArchitectureRules;

/** For the job, and for the library, which the house rules themselves need for their broker. */
class ArchitectureRulesTest {

    @TestFactory
    Stream<DynamicTest> architectureRules() {
        return ArchitectureRules.of("org.lotse.topics");
    }

    @TestFactory
    Stream<DynamicTest> architectureRulesOfStartup() {
        return ArchitectureRules.of("org.lotse.startup");
    }
}
