package org.lotse.activation.metric.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lotse.archrules.ProjectFiles;

/** Readers of the metrics topic find each name in docs/metrics.md. */
class MetricNamesTest {

    private static final Set<String> NOT_NAMES = Set.of("NOW", "UNKNOWN", "FIRST_TERM");

    @TestFactory
    Stream<DynamicTest> everyMetricStandsOnThePage() {
        String page = ProjectFiles.read(ProjectFiles.ROOT.resolve("docs/metrics.md"));
        return Arrays.stream(MetricNames.class.getFields())
                .filter(field -> field.getType() == String.class && Modifier.isStatic(field.getModifiers()))
                .filter(field -> !NOT_NAMES.contains(field.getName()))
                .map(MetricNamesTest::name)
                .map(name ->
                        DynamicTest.dynamicTest(name, () -> assertThat(page).contains("`" + name)));
    }

    private static String name(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
