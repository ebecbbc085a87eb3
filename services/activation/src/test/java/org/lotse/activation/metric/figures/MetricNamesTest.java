package org.lotse.activation.metric.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever reads the metrics topic finds each name on the service's page. */
class MetricNamesTest {

    private static final Set<String> NOT_NAMES = Set.of("NOW", "UNKNOWN", "FIRST_TERM");

    @TestFactory
    Stream<DynamicTest> everyMetricStandsOnThePage() throws IOException {
        String page = Files.readString(Path.of("README.md"));
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
