package org.lotse.serde;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;

/** All published schemas, {@code schemas/facts/published/<topic>/<record>/NNN.avsc}; files are added, never changed. */
record SchemaLedger(Path folder) {

    static SchemaLedger ofThisProject() {
        return new SchemaLedger(Path.of("..", "facts", "published"));
    }

    List<Schema> published(String topic, String record) {
        return files(topic, record).stream().map(SchemaLedger::parse).toList();
    }

    void publish(String topic, Schema schema) {
        try {
            Path folder = Files.createDirectories(this.folder.resolve(topic).resolve(schema.getName()));
            int next = files(topic, schema.getName()).size() + 1;
            Files.writeString(
                    folder.resolve("%03d.avsc".formatted(next)), pretty(schema) + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pretty(Schema schema) throws IOException {
        var json = new com.fasterxml.jackson.databind.ObjectMapper();
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(json.readTree(schema.toString()));
    }

    private List<Path> files(String topic, String record) {
        Path place = folder.resolve(topic).resolve(record);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(place)) {
            return found.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema parse(Path file) {
        try {
            return new Schema.Parser().parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
