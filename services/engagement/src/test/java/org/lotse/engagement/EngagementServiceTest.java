package org.lotse.engagement;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.lotse.testplatform.TestPlatform;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** The whole service with broker and database; all tests that carry this share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag(TestPlatform.EVERYWHERE)
@SpringBootTest(
        classes = EngagementApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=engagement",
            // a sender is answered within seconds; a test that shares its machine with a build waits longer
            "engagement.patience=60s",
            "spring.kafka.producer.properties.max.block.ms=60000",
            "spring.kafka.producer.properties.request.timeout.ms=60000",
            "spring.kafka.producer.properties.delivery.timeout.ms=120000"
        })
@ContextConfiguration(initializers = TestPlatform.class)
public @interface EngagementServiceTest {}
