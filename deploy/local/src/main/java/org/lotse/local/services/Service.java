package org.lotse.local.services;

import java.util.Set;

/**
 * One service as this JVM starts it.
 *
 * @param name its configuration name, database and owner
 * @param application its main class
 * @param port where it answers, on loopback
 * @param leavesOut what its neighbours bring onto the class path and it has no use for
 */
record Service(String name, Class<?> application, int port, Set<Leak> leavesOut) {

    boolean hasDatabase() {
        return !leavesOut.contains(Leak.DATABASE);
    }
}
