#!/usr/bin/env bash
# Spring for Apache Kafka 4.1.1 (spring-kafka): a record that cannot be deserialized for a passing reason (here a deserializer that fails the
# first time, as one does whose schema registry restarts) gets a second chance or not by the kind of its listener. With
# ErrorHandlingDeserializer and DefaultErrorHandler, DeserializationException no longer classified as fatal:
# - a listener of single records: the retry seeks, the record is deserialized again, and the listener gets it;
# - a listener of batches that throws because of the exception in the record's header: the retry passes the same objects again. The record is
#   deserialized once, stays null through all retries, and is skipped when they end; with retries without end the partition stands still
#   though the reason has passed;
# - a listener of batches that throws BatchListenerFailedException: as with single records.
# Seen on 2026-11-29, JDK 25. Takes about half a minute; the embedded broker listens on a free port of the loopback interface.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > pom.xml <<'EOF'
<project>
<modelVersion>4.0.0</modelVersion><groupId>findings</groupId><artifactId>retried-batch</artifactId><version>1</version>
<dependencies>
<dependency><groupId>org.springframework.kafka</groupId><artifactId>spring-kafka-test</artifactId><version>4.1.1</version></dependency>
<dependency><groupId>org.springframework.kafka</groupId><artifactId>spring-kafka</artifactId><version>4.1.1</version></dependency>
</dependencies>
</project>
EOF
cat > Finding.java <<'EOF'
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.*;
import org.springframework.kafka.support.KafkaUtils;
import org.springframework.kafka.support.serializer.DeserializationException;
import org.springframework.kafka.support.serializer.ErrorHandlingDeserializer;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.util.backoff.FixedBackOff;

public class Finding {

    static final AtomicInteger READ = new AtomicInteger();

    /** Fails once, like a deserializer whose registry restarts. */
    static class Flaky implements Deserializer<String> {
        @Override
        public String deserialize(String topic, byte[] data) {
            if (READ.incrementAndGet() == 1) {
                throw new IllegalStateException("not now");
            }
            return new String(data);
        }
    }

    public static void main(String[] arguments) throws Exception {
        var broker = new EmbeddedKafkaKraftBroker(1, 1, "single", "batch", "named");
        broker.afterPropertiesSet();
        var done = new CountDownLatch[1];
        var got = new String[1];
        run(broker, "single", done, got, (MessageListener<String, String>) one -> end(done, got, one.value()));
        run(broker, "batch", done, got, (BatchMessageListener<String, String>) batch -> {
            if (failed(batch.getFirst())) {
                throw new IllegalStateException("later");
            }
            end(done, got, batch.getFirst().value());
        });
        run(broker, "named", done, got, (BatchMessageListener<String, String>) batch -> {
            if (failed(batch.getFirst())) {
                throw new BatchListenerFailedException("later", batch.getFirst());
            }
            end(done, got, batch.getFirst().value());
        });
        broker.destroy();
        System.exit(0);
    }

    static boolean failed(ConsumerRecord<String, String> one) {
        return one.headers().lastHeader(KafkaUtils.VALUE_DESERIALIZER_EXCEPTION_HEADER) != null;
    }

    static void end(CountDownLatch[] done, String[] got, String value) {
        got[0] = "received " + value;
        done[0].countDown();
    }

    static void run(EmbeddedKafkaKraftBroker broker, String topic, CountDownLatch[] done, String[] got, Object listener)
            throws Exception {
        READ.set(0);
        got[0] = "nothing";
        done[0] = new CountDownLatch(1);
        String servers = broker.getBrokersAsString();
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", servers), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "value")).get();
        }
        var consumers = new DefaultKafkaConsumerFactory<>(
                Map.<String, Object>of("bootstrap.servers", servers, "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ErrorHandlingDeserializer<>(new Flaky()));
        var properties = new ContainerProperties(topic);
        properties.setGroupId(topic);
        properties.setMessageListener(listener);
        var container = new KafkaMessageListenerContainer<>(consumers, properties);
        var handler = new DefaultErrorHandler(
                (skipped, error) -> {
                    got[0] = "skipped";
                    done[0].countDown();
                },
                new FixedBackOff(200, 5));
        handler.removeClassification(DeserializationException.class);
        container.setCommonErrorHandler(handler);
        container.start();
        if (!done[0].await(60, TimeUnit.SECONDS)) {
            got[0] = "nothing within a minute";
        }
        container.stop();
        System.out.println(topic + ": " + got[0] + ", deserialized " + READ.get() + (READ.get() == 1 ? " time" : " times"));
    }
}
EOF
cat > expected.txt <<'EOF'
single: received value, deserialized 2 times
batch: skipped, deserialized 1 time
named: received value, deserialized 2 times
EOF
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath -Dmdep.outputFile=classpath.txt
"$java" -Xmx512m -cp "$(cat classpath.txt)" Finding.java > output.txt 2> errors.txt || { tail -20 errors.txt; exit 1; }
grep -E "^(single|batch|named): " output.txt > seen.txt
diff expected.txt seen.txt && echo "spring-kafka-retried-batch-is-not-read-again: as described"
