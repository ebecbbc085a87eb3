package org.lotse.reports;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans that several packages use. */
@Configuration(proxyBeanMethods = false)
class ReportsConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
