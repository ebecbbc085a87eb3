package org.lotse.local.startcache;

import java.time.Instant;

/** The time at which the user started the platform, possibly in another JVM. */
public final class StartMoment {

    private StartMoment() {}

    /** The time of the user's start, if known; else that of this JVM. */
    public static Instant get() {
        Long began = Long.getLong(JvmCommand.BEGAN);
        return began == null ? ofThisProcess() : Instant.ofEpochMilli(began);
    }

    static Instant ofThisProcess() {
        return ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    }
}
