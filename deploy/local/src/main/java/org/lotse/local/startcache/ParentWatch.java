package org.lotse.local.startcache;

import java.io.IOException;

/**
 * Ends this JVM when the JVM that started it ends, even if that one was killed. The parent keeps this JVM's standard
 * input open as long as it lives.
 */
public final class ParentWatch {

    private static final int KILLED = 137;

    private ParentWatch() {}

    /** Starts the watch if this JVM was started by another one. */
    public static void beginIfRelaunched() {
        if (JvmRelaunch.isRelaunched()) {
            Thread.ofPlatform().daemon().name("parent-watch").start(ParentWatch::watch);
        }
    }

    private static void watch() {
        try {
            while (System.in.read() >= 0) {
                // the parent never writes anything
            }
        } catch (IOException e) {
            // treated like the end of the input
        }
        Runtime.getRuntime().halt(KILLED);
    }
}
