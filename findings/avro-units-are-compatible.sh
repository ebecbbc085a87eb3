#!/usr/bin/env bash
# Avro 1.12.2 (org.apache.avro:avro): SchemaCompatibility calls two schemas compatible that differ in the unit of a logical type only,
# and SchemaValidator (mutual read) passes them. The reader then takes the bytes in its own unit: 12.34, written as decimal of scale 2, is
# read as 0.1234 by a decimal of scale 4, and a time in milliseconds, read as microseconds, is a day of January 1970. No exception, no log line.
# By the specification decimals match only if precision and scale do; neither class asks. A ledger of schemas that relies on either class
# must compare logical types by itself.
# Seen on 2026-11-28, JDK 25.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > pom.xml <<'EOF'
<project>
<modelVersion>4.0.0</modelVersion><groupId>findings</groupId><artifactId>avro-units-are-compatible</artifactId><version>1</version>
<dependencies>
<dependency><groupId>org.apache.avro</groupId><artifactId>avro</artifactId><version>1.12.2</version></dependency>
<dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
</dependencies>
</project>
EOF
cat > Finding.java <<'EOF'
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.apache.avro.Conversions;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaValidatorBuilder;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;

public class Finding {
    public static void main(String[] arguments) throws Exception {
        String text = """
                {"type": "record", "name": "Payment", "fields": [
                  {"name": "amount", "type": {"type": "bytes", "logicalType": "decimal", "precision": 10, "scale": 2}},
                  {"name": "at", "type": {"type": "long", "logicalType": "timestamp-millis"}}]}
                """;
        Schema writer = new Schema.Parser().parse(text);
        Schema reader = new Schema.Parser().parse(text.replace("\"scale\": 2", "\"scale\": 4").replace("millis", "micros"));

        System.out.println(SchemaCompatibility.checkReaderWriterCompatibility(reader, writer).getType());
        new SchemaValidatorBuilder().mutualReadStrategy().validateAll().validate(reader, List.of(writer));
        System.out.println("SchemaValidator passes");

        var model = new GenericData();
        model.addLogicalTypeConversion(new Conversions.DecimalConversion());
        model.addLogicalTypeConversion(new TimeConversions.TimestampMillisConversion());
        model.addLogicalTypeConversion(new TimeConversions.TimestampMicrosConversion());
        var payment = new GenericData.Record(writer);
        payment.put("amount", new BigDecimal("12.34"));
        payment.put("at", Instant.parse("2026-11-28T12:00:00Z"));
        var bytes = new ByteArrayOutputStream();
        var encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        new GenericDatumWriter<GenericRecord>(writer, model).write(payment, encoder);
        encoder.flush();
        GenericRecord read = new GenericDatumReader<GenericRecord>(writer, reader, model)
                .read(null, DecoderFactory.get().binaryDecoder(bytes.toByteArray(), null));
        System.out.println(read.get("amount") + " at " + read.get("at"));
    }
}
EOF
cat > expected.txt <<'EOF'
COMPATIBLE
SchemaValidator passes
0.1234 at 1970-01-21T18:51:07.200Z
EOF
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath -Dmdep.outputFile=classpath.txt
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$(cat classpath.txt)" Finding.java > seen.txt 2> errors.txt || { cat errors.txt; exit 1; }
diff expected.txt seen.txt && echo "avro-units-are-compatible: as described"
