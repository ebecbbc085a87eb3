package org.lotse.campaigns;

import java.time.Clock;
import org.lotse.campaigns.domain.Caps;
import org.lotse.campaigns.domain.SendingRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans that several packages use: the clock and the sending rules. */
@Configuration(proxyBeanMethods = false)
class CampaignsConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    SendingRules sendingRules(CapsProperties caps) {
        return new SendingRules(new Caps(caps.days(), caps.perPerson(), caps.perMember()));
    }
}
