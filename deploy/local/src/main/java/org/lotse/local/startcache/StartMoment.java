package org.lotse.local.startcache;

import java.time.Instant;

/** When the user started the platform, which may have been in another JVM. */
public final class StartMoment {

    private StartMoment() {}

    /** The user's, as far as it is known. */
    public static Instant get() {
        Long began = Long.getLong(JvmCommand.BEGAN);
        return began == null ? ofThisProcess() : Instant.ofEpochMilli(began);
    }

    static Instant ofThisProcess() {
        return ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    }
}
