package org.lotse.local.startcache;

import java.io.IOException;

/** A JVM that another one started must not outlive it: killed is killed. The other holds its standard input open as long as it lives. */
public final class ParentWatch {

    private static final int KILLED = 137;

    private ParentWatch() {}

    /** Watches, if this JVM was started by another one. */
    public static void beginIfRelaunched() {
        if (JvmRelaunch.isRelaunched()) {
            Thread.ofPlatform().daemon().name("parent-watch").start(ParentWatch::watch);
        }
    }

    private static void watch() {
        try {
            while (System.in.read() >= 0) {
                // nobody says anything
            }
        } catch (IOException e) {
            // the same as its end
        }
        Runtime.getRuntime().halt(KILLED);
    }
}
