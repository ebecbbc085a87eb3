package org.lotse.engagement;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.lotse.testplatform.TestPlatform;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** Runs the whole service with broker and database. All tests with this annotation share one instance. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag(TestPlatform.EVERYWHERE)
@SpringBootTest(
        classes = EngagementApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=engagement",
            // the default suits a sender; a test may share its machine with a build and needs longer
            "engagement.patience=60s",
            "spring.kafka.producer.properties.max.block.ms=60000",
            "spring.kafka.producer.properties.request.timeout.ms=60000",
            "spring.kafka.producer.properties.delivery.timeout.ms=120000"
        })
@ContextConfiguration(initializers = TestPlatform.class)
public @interface EngagementServiceTest {}
