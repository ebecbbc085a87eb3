package org.lotse.topics.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.facts.Topics;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** Runs the job in a process of its own, since an orchestrator acts on the exit code. */
class TopicsJobTest {

    private final EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);

    @BeforeEach
    void start() {
        broker.adminTimeout(180);
        broker.afterPropertiesSet();
    }

    @AfterEach
    void stop() {
        broker.destroy();
    }

    @Test
    void itSaysEachTopicItMakesAndASecondRunMakesNone() throws Exception {
        JobResult first = run(broker.getBrokersAsString(), "LOTSE_TOPICS_PARTITIONS", "3");

        assertThat(first.exitCode()).as(first.output()).isZero();
        assertThat(first.lines()).hasSize(Topics.ALL.size() + 1);
        assertThat(first.output())
                .contains("Topic members.facts.v1 made")
                .contains("All topics are as the catalogue says: 11 made, 0 settings set again");

        JobResult second = run(broker.getBrokersAsString(), "LOTSE_TOPICS_PARTITIONS", "3");

        assertThat(second.exitCode()).isZero();
        assertThat(second.lines()).singleElement().asString().contains("0 made, 0 settings set again");
    }

    @Test
    void aTopicWithOtherPartitionsEndsItWithOneSentence() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.getBrokersAsString()))) {
            admin.createTopics(List.of(new NewTopic(Topics.MEMBERS, 1, (short) 1)))
                    .all()
                    .get();
        }

        JobResult refused = run(broker.getBrokersAsString(), "LOTSE_TOPICS_PARTITIONS", "3");

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.output())
                .contains("Topic members.facts.v1: partitions is 1, but must be 3")
                .doesNotContain("\tat ");
    }

    @Test
    void aBrokerThatDoesNotComeEndsItWithOneSentence() throws Exception {
        JobResult refused = run("127.0.0.1:1", "LOTSE_TOPICS_PATIENCE", "1s");

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.output())
                .contains("No broker answers at 127.0.0.1:1. Start it, or correct spring.kafka.bootstrap-servers.")
                .doesNotContain("\tat ");
    }

    @Test
    void aNumberOutOfItsBoundsEndsItWithTheSetting() throws Exception {
        JobResult refused = run(broker.getBrokersAsString(), "LOTSE_TOPICS_MININSYNCREPLICAS", "2");

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.output())
                .contains("lotse.topics")
                .contains("minInSyncReplicas must be between 1 and replicationFactor (1), but is 2")
                .doesNotContain("\tat ");
    }

    private static JobResult run(String broker, String setting, String value) throws Exception {
        String java = ProcessHandle.current().info().command().orElseThrow();
        var builder = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), TopicsJob.class.getName())
                .redirectErrorStream(true);
        builder.environment().put("SPRING_KAFKA_BOOTSTRAP_SERVERS", broker);
        builder.environment().put(setting, value);
        Process job = builder.start();
        try {
            String output = new String(job.getInputStream().readAllBytes(), UTF_8);
            assertThat(job.waitFor(3, TimeUnit.MINUTES)).isTrue();
            return new JobResult(job.exitValue(), output);
        } finally {
            job.destroyForcibly();
        }
    }

    /** The result of one run of the job. */
    private record JobResult(int exitCode, String output) {

        List<String> lines() {
            return output.lines().filter(line -> !line.isBlank()).toList();
        }
    }
}
