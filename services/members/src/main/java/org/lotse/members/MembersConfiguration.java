package org.lotse.members;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the rooms are given. */
@Configuration(proxyBeanMethods = false)
class MembersConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
