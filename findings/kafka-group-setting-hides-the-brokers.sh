#!/usr/bin/env bash
# Kafka 4.2.1 (kafka_2.13, kafka-streams): a broker with group.streams.session.timeout.ms=6000 counts a streams group's member as lost after
# 6 s of silence. As soon as that group has any setting of its own, here streams.num.standby.replicas=1, the broker's time no longer holds
# for it: its member counts as lost after 45 s, the built-in default, and its heartbeats come every 5 s. describeConfigs of the group does not
# show it. The broker gives a group with settings its own values for consumer and share groups only. Whoever asks for standbys in order to
# recover sooner, recovers later; setting streams.session.timeout.ms and streams.heartbeat.interval.ms on the group as well mends it.
# Seen on 2026-11-29, JDK 25. Takes about a minute and a half; listens on 127.0.0.1:29092 and 29093.
set -euo pipefail
folder=$(mktemp -d)
broker=
trap '[ -z "$broker" ] || kill "$broker" 2> /dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
cat > pom.xml <<'EOF'
<project>
<modelVersion>4.0.0</modelVersion><groupId>findings</groupId><artifactId>kafka-group-setting-hides-the-brokers</artifactId><version>1</version>
<dependencies>
<dependency><groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>4.2.1</version></dependency>
<dependency><groupId>org.apache.kafka</groupId><artifactId>kafka-streams</artifactId><version>4.2.1</version></dependency>
</dependencies>
</project>
EOF
cat > server.properties <<EOF
node.id=1
process.roles=broker,controller
listeners=PLAINTEXT://127.0.0.1:29092,CONTROLLER://127.0.0.1:29093
controller.listener.names=CONTROLLER
controller.quorum.voters=1@127.0.0.1:29093
log.dirs=$folder/log
offsets.topic.replication.factor=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
group.streams.session.timeout.ms=6000
group.streams.min.session.timeout.ms=6000
group.streams.heartbeat.interval.ms=1000
group.streams.min.heartbeat.interval.ms=1000
group.streams.initial.rebalance.delay.ms=0
EOF
cat > Finding.java <<'EOF'
import java.time.Duration;
import java.util.*;
import org.apache.kafka.clients.admin.*;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.*;

public class Finding {
    static final String BROKER = "127.0.0.1:29092";

    public static void main(String[] arguments) throws Exception {
        String group = arguments[1];
        if (arguments[0].equals("die")) {
            die(group);
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", BROKER))) {
            switch (arguments[0]) {
                case "topic" -> admin.createTopics(List.of(new NewTopic(group, 1, (short) 1))).all().get();
                case "setting" -> admin.incrementalAlterConfigs(Map.of(
                                new ConfigResource(ConfigResource.Type.GROUP, group),
                                List.of(new AlterConfigOp(
                                        new ConfigEntry("streams.num.standby.replicas", "1"), AlterConfigOp.OpType.SET))))
                        .all().get();
                default -> await(admin, group, Long.parseLong(arguments[2]));
            }
        }
    }

    /** A member that works and then is no more, without a word. */
    static void die(String group) throws Exception {
        var settings = new Properties();
        settings.put("application.id", group);
        settings.put("bootstrap.servers", BROKER);
        settings.put("group.protocol", "streams");
        settings.put("state.dir", "state-" + group);
        settings.put("default.key.serde", Serdes.StringSerde.class);
        settings.put("default.value.serde", Serdes.StringSerde.class);
        var builder = new StreamsBuilder();
        builder.stream("input").foreach((key, value) -> {});
        var streams = new KafkaStreams(builder.build(), settings);
        streams.start();
        while (streams.state() != KafkaStreams.State.RUNNING) {
            Thread.sleep(100);
        }
        System.out.print(System.currentTimeMillis());
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    static void await(Admin admin, String group, long died) throws Exception {
        while (!admin.describeStreamsGroups(List.of(group)).all().get().get(group).members().isEmpty()) {
            Thread.sleep(100);
        }
        long seconds = Duration.ofMillis(System.currentTimeMillis() - died).toSeconds();
        System.out.println(group + ": " + (seconds < 25 ? "the broker's 6 s" : seconds > 35 ? "the built-in 45 s" : seconds + " s"));
    }
}
EOF
cat > expected.txt <<'EOF'
plain: the broker's 6 s
with-a-setting: the built-in 45 s
EOF
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath -Dmdep.outputFile=classpath.txt
classes=$(cat classpath.txt)
"$java" -cp "$classes" kafka.tools.StorageTool format -t bG90c2UtZmluZGluZy0xMQ -c server.properties > format.txt 2>&1 || { cat format.txt; exit 1; }
"$java" -Xmx512m -cp "$classes" kafka.Kafka server.properties > broker.txt 2>&1 &
broker=$!
finding() { "$java" -Xmx256m -cp "$classes" Finding.java "$@" 2> errors.txt || { tail -5 errors.txt; exit 1; }; }
finding topic input
finding lost plain "$(finding die plain)" > seen.txt
finding setting with-a-setting
finding lost with-a-setting "$(finding die with-a-setting)" >> seen.txt
diff expected.txt seen.txt && echo "kafka-group-setting-hides-the-brokers: as described"
