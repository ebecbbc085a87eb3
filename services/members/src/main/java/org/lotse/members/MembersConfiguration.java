package org.lotse.members;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans that several packages share. */
@Configuration(proxyBeanMethods = false)
class MembersConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
