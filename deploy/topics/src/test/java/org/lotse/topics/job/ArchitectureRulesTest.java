package org.lotse.topics.job;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lotse.archrules.ArchitectureRules;

/**
 * The rules for the job and for its library, whose module cannot test them itself: test-platform needs the library for
 * its broker.
 */
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
