package org.lotse.startup.registry;

import java.time.Clock;
import java.util.List;
import org.lotse.facts.Topics.Topic;
import org.lotse.serde.FactBytes;
import org.lotse.serde.RegistryException;
import org.lotse.startup.ClockSkewException;
import org.lotse.startup.StartCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Registers the schemas of all facts that a service writes before it accepts requests, so that a refusal by the registry aborts the start
 * and not the first write. An unavailable registry does not abort the start: the service registers when it writes, and answers 503 until
 * then.
 */
final class SchemaRegistration extends StartCheck {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaRegistration.class);

    private final FactBytes bytes;
    private final List<Topic> written;
    private final Clock clock;

    /** @param written the topics that the service writes */
    SchemaRegistration(FactBytes bytes, List<Topic> written, Clock clock) {
        this.bytes = bytes;
        this.clock = clock;
        this.written = List.copyOf(written);
    }

    /**
     * @throws RegistryException if the registry refuses a schema or this service
     * @throws ClockSkewException if the registry's clock differs; a service without a database has no other clock to compare with
     */
    @Override
    protected void check() {
        try {
            written.forEach(bytes::register);
            bytes.registryTime().ifPresent(there -> ClockSkewException.check(clock.instant(), there, "registry"));
        } catch (RegistryException e) {
            if (e.refused()) {
                throw e;
            }
            LOG.warn(
                    "Schemas are registered with the first fact, since the registry does not answer now: {}",
                    e.getMessage());
        }
    }
}
