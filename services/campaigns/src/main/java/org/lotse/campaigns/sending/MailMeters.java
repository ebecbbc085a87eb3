package org.lotse.campaigns.sending;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts mails by outcome. */
@Component
class MailMeters {

    /** The tag value is the name in lower case. */
    enum MailOutcome {
        SENT,
        UNADDRESSABLE,
        REFUSED,
        DEFERRED,
        UNCERTAIN,
        /** The mail server was unreachable; the mail waits. */
        NOT_REACHED
    }

    private final Map<MailOutcome, Counter> counters = new EnumMap<>(MailOutcome.class);

    MailMeters(MeterRegistry registry) {
        for (MailOutcome outcome : MailOutcome.values()) {
            counters.put(
                    outcome,
                    Counter.builder("lotse.campaigns.mails")
                            .description("Attempts to hand over a mail, by what the mail server said")
                            .tag("outcome", outcome.name().toLowerCase(java.util.Locale.ROOT))
                            .register(registry));
        }
    }

    void count(DeliveryResult deliveryResult) {
        add(
                switch (deliveryResult) {
                    case DeliveryResult.MailAccepted mailAccepted -> MailOutcome.SENT;
                    case DeliveryResult.InvalidAddress none -> MailOutcome.UNADDRESSABLE;
                    case DeliveryResult.MailRejected mailRejected -> MailOutcome.REFUSED;
                    case DeliveryResult.MailDeferred deferred -> MailOutcome.DEFERRED;
                    case DeliveryResult.OutcomeUnknown unknown -> MailOutcome.UNCERTAIN;
                    case DeliveryResult.ServerUnreachable away -> MailOutcome.NOT_REACHED;
                },
                1);
    }

    /** Counts mails left in the middle of sending by a crash. */
    void countUncertain(int mails) {
        add(MailOutcome.UNCERTAIN, mails);
    }

    private void add(MailOutcome outcome, int mails) {
        Counter counter = counters.get(outcome);
        if (counter != null) {
            counter.increment(mails);
        }
    }
}
