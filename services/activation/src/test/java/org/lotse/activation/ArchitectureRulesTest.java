package org.lotse.activation;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lotse.archrules.ArchitectureRules;

class ArchitectureRulesTest {

    private static final String ACTIVATION = "org.lotse.activation";

    @TestFactory
    Stream<DynamicTest> architectureRules() {
        return ArchitectureRules.of(ACTIVATION);
    }
}
