package org.lotse.topics.job;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lotse.houserules.HouseRules;

/** For the job, and for the library, which the house rules themselves need for their broker. */
class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> houseRules() {
        return HouseRules.of("org.lotse.topics");
    }

    @TestFactory
    Stream<DynamicTest> houseRulesOfStartup() {
        return HouseRules.of("org.lotse.startup");
    }
}
