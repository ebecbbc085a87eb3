package org.lotse.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.specific.SpecificData;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.facts.Topics;

/**
 * Old readers must read new facts, and new readers must read old facts, for as long as the log is kept: for ever.
 *
 * <p>After a compatible change run this test once with {@code -Dlotse.ledger.publish=true} to add the new schema.
 */
class SchemaLedgerTest {

    private static final boolean PUBLISH = Boolean.getBoolean("lotse.ledger.publish");

    private final SchemaLedger ledger = SchemaLedger.ofThisProject();

    @TestFactory
    Stream<DynamicTest> theWorkingSchemaIsTheLastPublishedOne() {
        return everyFact((topic, schema) -> {
            List<Schema> published = ledger.published(topic, schema.getName());
            if (PUBLISH && (published.isEmpty() || !published.getLast().equals(schema))) {
                ledger.publish(topic, schema);
                published = ledger.published(topic, schema.getName());
            }
            assertThat(published)
                    .as(
                            "published schemas of %s on %s; publish a compatible change with -Dlotse.ledger.publish=true",
                            schema.getName(), topic)
                    .isNotEmpty()
                    .last()
                    .isEqualTo(schema);
        });
    }

    @TestFactory
    Stream<DynamicTest> everyPublishedSchemaAndTheWorkingOneReadEachOther() {
        return everyFact((topic, schema) -> assertThat(ledger.published(topic, schema.getName()))
                .allSatisfy(published -> {
                    assertCanRead(schema, published);
                    assertCanRead(published, schema);
                }));
    }

    /** Avro accepts a change from milliseconds to microseconds, although a reader would then misread every time by a factor of 1 000. */
    @TestFactory
    Stream<DynamicTest> noFieldChangesWhatItsNumbersMean() {
        return everyFact((topic, schema) -> assertThat(ledger.published(topic, schema.getName()))
                .allSatisfy(published -> assertSameUnits(published, schema)));
    }

    @Test
    void aFieldThatChangesItsUnitIsFound() {
        Schema millis = record(
                "{\"name\":\"at\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-millis\"}]}");
        Schema micros = record(
                "{\"name\":\"at\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}]}");

        assertCanRead(millis, micros);
        assertThatThrownBy(() -> assertSameUnits(millis, micros)).hasMessageContaining("/at|LONG");
    }

    @Test
    void aNewFieldWithoutADefaultIsFound(@TempDir Path folder) {
        var planted = new SchemaLedger(folder);
        planted.publish("t", record("{\"name\":\"a\",\"type\":\"int\"}"));
        Schema working = record("{\"name\":\"a\",\"type\":\"int\"},{\"name\":\"b\",\"type\":\"int\"}");

        assertThat(SchemaCompatibility.checkReaderWriterCompatibility(
                                working, planted.published("t", "R").getFirst())
                        .getType())
                .isEqualTo(SchemaCompatibilityType.INCOMPATIBLE);
    }

    @Test
    void everyPublishedFileBelongsToAFactOfTheCatalogue() {
        String[] names = ledger.folder().toFile().list();
        assumeTrue(names != null);

        assertThat(names).isSubsetOf(Topics.ALL.stream().map(Topics.Topic::name).toList());
    }

    private static Stream<DynamicTest> everyFact(Check check) {
        return Topics.ALL.stream()
                .flatMap(topic -> topic.facts().stream()
                        .map(fact -> DynamicTest.dynamicTest(
                                topic.name() + " " + fact.getSimpleName(),
                                () -> check.on(
                                        topic.name(),
                                        PortableSchema.of(SpecificData.get().getSchema(fact))))));
    }

    private static void assertCanRead(Schema reader, Schema writer) {
        assertThat(SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                        .getResult()
                        .getIncompatibilities())
                .isEmpty();
    }

    private static void assertSameUnits(Schema published, Schema working) {
        Map<String, String> then = FieldUnits.of(published);
        Map<String, String> now = FieldUnits.of(working);
        then.keySet().retainAll(now.keySet());
        assertThat(now).containsAllEntriesOf(then);
    }

    private static Schema record(String fields) {
        return new Schema.Parser().parse("{\"type\":\"record\",\"name\":\"R\",\"fields\":[" + fields + "]}");
    }

    private interface Check {
        void on(String topic, Schema schema);
    }
}
