#!/usr/bin/env bash
# micrometer-registry-prometheus 1.17.1 (with prometheus-metrics 1.7.0): the endings total, created and bucket of a gauge's name are cut off,
# so a gauge "mails.created" is published as "mails". A counter "mails", registered after it, has that Prometheus name too: its registration
# fails, with a warning in the log the first time, and "mails_total" never appears, while counter.count() goes on counting.
# The endings count and sum are left alone. So a metric can vanish because of another one, and a dashboard that asks for
# facts_waiting_total finds nothing: the gauge "facts.waiting.total" is "facts_waiting".
# Seen on 2026-11-28, JDK 25.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > pom.xml <<'EOF'
<project>
<modelVersion>4.0.0</modelVersion><groupId>findings</groupId><artifactId>micrometer-gauge-takes-the-name-of-a-counter</artifactId><version>1</version>
<dependencies>
<dependency><groupId>io.micrometer</groupId><artifactId>micrometer-registry-prometheus</artifactId><version>1.17.1</version></dependency>
</dependencies>
</project>
EOF
cat > Finding.java <<'EOF'
import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

public class Finding {
    public static void main(String[] arguments) {
        var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        Gauge.builder("facts.waiting.total", () -> 3).register(registry);
        Gauge.builder("queue.count", () -> 7).register(registry);
        Gauge.builder("mails.created", () -> 2).register(registry);
        var mails = registry.counter("mails", "outcome", "sent");
        mails.increment(5);

        registry.scrape().lines().filter(line -> !line.startsWith("#")).forEach(System.out::println);
        System.out.println("the counter itself says " + mails.count());
    }
}
EOF
cat > expected.txt <<'EOF'
facts_waiting 3.0
mails 2.0
queue_count 7.0
the counter itself says 5.0
EOF
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath -Dmdep.outputFile=classpath.txt
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$(cat classpath.txt)" Finding.java > seen.txt 2> errors.txt || { cat errors.txt; exit 1; }
diff expected.txt seen.txt && echo "micrometer-gauge-takes-the-name-of-a-counter: as described"
