package org.lotse.dashboard.layout;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Formats moments for templates in the network's time zone, which is named: {@code ${@times.format(...)}}. */
@Component("times")
public class NetworkTimeFormatter {

    private final MessageSourceAccessor messages;
    private final NetworkInfoCache networkInfoCache;

    NetworkTimeFormatter(MessageSource messages, NetworkInfoCache networkInfoCache) {
        this.messages = new MessageSourceAccessor(messages);
        this.networkInfoCache = networkInfoCache;
    }

    /** "22.11.2026, 09:00 MEZ" */
    public String format(Instant moment) {
        return DateTimeFormatter.ofPattern(messages.getMessage("format.moment"), LocaleContextHolder.getLocale())
                .withZone(networkInfoCache.of(CurrentNetwork.id()).zone())
                .format(moment);
    }
}
