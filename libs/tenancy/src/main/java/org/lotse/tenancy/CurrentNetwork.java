package org.lotse.tenancy;

import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lotse.observability.LogFields;
import org.slf4j.MDC;

/**
 * The network that the current thread works for. A request gets it from its path after the token was checked against that path. Background
 * work sets it with {@link #during}. Each database connection carries it, so that row-level security hides all other networks. Log lines
 * carry it, too.
 */
public final class CurrentNetwork {

    private static final String ALL = "*";
    private static final ThreadLocal<@Nullable String> CURRENT = new ThreadLocal<>();

    private CurrentNetwork() {}

    /** @throws IllegalStateException outside a request or {@link #during} */
    public static UUID id() {
        String current = CURRENT.get();
        if (current == null || current.equals(ALL)) {
            throw new IllegalStateException("This work belongs to no single network");
        }
        return UUID.fromString(current);
    }

    /** Runs work for one network and restores the previous network afterwards. */
    public static <T> T during(UUID networkId, Callable<T> work) {
        return with(networkId.toString(), work);
    }

    /** Runs work for one network and restores the previous network afterwards. */
    public static void during(UUID networkId, Runnable work) {
        with(networkId.toString(), () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /**
     * Runs work that must see all networks, such as the relay or the resumption of jobs after a start. Never call it on behalf of a user.
     */
    public static <T> T everywhere(Callable<T> work) {
        return with(ALL, work);
    }

    /** The value that row-level security compares with: an id, {@code *} or the empty string. */
    static String setting() {
        String current = CURRENT.get();
        return current == null ? "" : current;
    }

    private static <T> T with(String network, Callable<T> work) {
        String before = CURRENT.get();
        String loggedBefore = MDC.get(LogFields.NETWORK);
        CURRENT.set(network);
        log(network.equals(ALL) ? null : network);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
            log(loggedBefore);
        }
    }

    private static void log(@Nullable String network) {
        if (network == null) {
            MDC.remove(LogFields.NETWORK);
        } else {
            MDC.put(LogFields.NETWORK, network);
        }
    }
}
