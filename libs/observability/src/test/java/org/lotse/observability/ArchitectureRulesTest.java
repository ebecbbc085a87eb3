package org.lotse.observability;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lotse.houserules.HouseRules;

class ArchitectureRulesTest {

    @TestFactory
    Stream<DynamicTest> architectureRules() {
        return HouseRules.of("org.lotse.observability");
    }
}
