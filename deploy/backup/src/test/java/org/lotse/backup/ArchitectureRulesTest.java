package org.lotse.backup;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lotse.archrules.ArchitectureRules;

class ArchitectureRulesTest {

    @TestFactory
    Stream<DynamicTest> architectureRules() {
        return ArchitectureRules.of("org.lotse.backup");
    }
}
