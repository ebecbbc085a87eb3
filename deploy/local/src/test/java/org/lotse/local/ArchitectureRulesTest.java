package org.lotse.local;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lotse.archrules.ArchitectureRules;

class ArchitectureRulesTest {

    /** All rules except one: this module needs access to every service. */
    @TestFactory
    Stream<DynamicTest> architectureRules() {
        return ArchitectureRules.of("org.lotse.local")
                .filter(rule -> !rule.getDisplayName().startsWith("a service never sees another service"));
    }
}
