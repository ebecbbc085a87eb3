package org.lotse.topics.job;

import org.lotse.topics.TopicCreator;
import org.lotse.topics.TopicReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Creates every missing topic of the catalogue, resets settings that differ, and ends: with exit code 0 if all topics
 * are correct, else with 1 and one sentence. It may run any number of times.
 */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(TopicsProperties.class)
public class TopicsJob {

    private static final Logger LOG = LoggerFactory.getLogger(TopicsJob.class);

    public static void main(String[] args) {
        new SpringApplicationBuilder(TopicsJob.class)
                .properties("spring.config.name=topics")
                .run(args);
    }

    @Bean
    ApplicationRunner topics(KafkaAdmin admin, TopicsProperties properties) {
        return arguments -> logReport(new TopicCreator(admin.getConfigurationProperties(), properties.layout())
                .create(properties.patience()));
    }

    private static void logReport(TopicReport report) {
        report.made().forEach(topic -> LOG.info("Topic {} made", topic));
        report.mended()
                .forEach(difference -> LOG.warn(
                        "Topic {}: {} was {} and is {} again",
                        difference.topic(),
                        difference.setting(),
                        difference.found(),
                        difference.wanted()));
        LOG.info(
                "All topics are as the catalogue says: {} made, {} settings set again",
                report.made().size(),
                report.mended().size());
    }
}
