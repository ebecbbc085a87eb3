package org.lotse.events;

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
        classes = EventsApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=events")
@ContextConfiguration(initializers = TestPlatform.class)
public @interface EventsServiceTest {}
