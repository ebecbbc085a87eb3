package org.lotse.observability;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;

/** Whether registry and identity provider respond. Checked when metrics are scraped, at most every 15 s, for at most 1 s each. */
final class DependencyGauges implements MeterBinder {

    private static final int PATIENCE_MS = 1_000;
    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(15);
    private static final int SERVER_ERROR = 500;

    private final Map<String, String> addresses;

    /** @param addresses by the name under which the dependency is shown; only {@code http} and {@code https} are checked */
    DependencyGauges(Map<String, String> addresses) {
        this.addresses = addresses;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        addresses.forEach((name, address) -> {
            if (address.startsWith("http")) {
                DoubleSupplier asked = new CachedDoubleSupplier(KEPT_NANOS, () -> answers(address) ? 1 : 0);
                Gauge.builder("lotse.neighbour.up", asked, DoubleSupplier::getAsDouble)
                        .description("1 when the registry or the identity provider answers this service, else 0")
                        .tag("neighbour", name)
                        .strongReference(true)
                        .register(registry);
            }
        });
    }

    /** True for any response except a server error: a client error still shows that the dependency responds. */
    private static boolean answers(String address) {
        try {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MS);
            connection.setReadTimeout(PATIENCE_MS);
            try {
                return connection.getResponseCode() < SERVER_ERROR;
            } finally {
                connection.disconnect();
            }
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
