package org.lotse.activation;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lotse.archrules.ArchitectureRules;

class ArchitectureRulesTest {

    private static final String ACTIVATION = "org.lotse.activation";

    @TestFactory
    Stream<DynamicTest> architectureRules() {
        return ArchitectureRules.of(ACTIVATION);
    }

    /** The table of packages in the README is a possible order. */
    @Test
    void packagesDependOnEachOtherWithoutCycles() {
        slices().matching(ACTIVATION + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(ACTIVATION));
    }
}
