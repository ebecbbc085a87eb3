package org.lotse.campaigns.trial;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.lotse.campaigns.CampaignsApplication;
import org.lotse.testplatform.TestPlatform;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** The whole service with broker, database, mail server and members to ask. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag(TestPlatform.EVERYWHERE)
@SpringBootTest(
        classes = CampaignsApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=campaigns")
@ContextConfiguration(initializers = {TestPlatform.class, Surroundings.class})
public @interface CampaignsTrial {}
