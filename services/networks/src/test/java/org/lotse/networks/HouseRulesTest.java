package org.lotse.networks;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lotse.archrules.ArchitectureRules;

class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> houseRules() {
        return ArchitectureRules.of("org.lotse.networks");
    }
}
