package org.lotse.campaigns.trial;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One town and one mail server per JVM, known to each context under test; contexts do not take each other's facts. */
public final class Surroundings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final MembersTown TOWN = new MembersTown();
    public static final GreenMail MAIL = started();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String one = UUID.randomUUID().toString();
        context.getEnvironment()
                .getPropertySources()
                .addAfter(
                        "Inlined Test Properties",
                        new MapPropertySource(
                                "surroundings",
                                Map.of(
                                        "lotse.members.url",
                                        TOWN.url(),
                                        "lotse.identity.token-uri",
                                        TOWN.url() + "/token",
                                        "lotse.campaigns.url",
                                        "https://lotse.example",
                                        "lotse.outbox.instance",
                                        one,
                                        "spring.kafka.consumer.group-id",
                                        one,
                                        "spring.mail.host",
                                        "127.0.0.1",
                                        "spring.mail.port",
                                        MAIL.getSmtp().getPort(),
                                        "campaigns.sending.per-second",
                                        100,
                                        "campaigns.sending.idle",
                                        "100ms",
                                        "campaigns.sending.retry",
                                        "300ms")));
    }

    private static GreenMail started() {
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }
}
