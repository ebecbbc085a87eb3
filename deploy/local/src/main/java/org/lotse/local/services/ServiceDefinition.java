package org.lotse.local.services;

import java.util.Set;

/**
 * One service as this JVM starts it.
 *
 * @param name its configuration name, database and owner
 * @param application its main class
 * @param port where it answers, on loopback
 * @param readsLog true: needs the broker and its topics when it starts
 * @param leavesOut what its neighbours bring onto the class path and it has no use for
 */
record ServiceDefinition(
        String name, Class<?> application, int port, boolean readsLog, Set<ForeignAutoConfiguration> leavesOut) {

    boolean hasDatabase() {
        return !leavesOut.contains(ForeignAutoConfiguration.DATABASE);
    }
}
