package org.lotse.local.services;

import java.util.Set;

/**
 * One service as this JVM starts it.
 *
 * @param name name of its configuration, database and owner
 * @param application its main class
 * @param port its port, on loopback
 * @param readsLog true: needs the broker and its topics when it starts
 * @param leavesOut auto-configuration of other services on the class path that it must not run
 */
record ServiceDefinition(
        String name, Class<?> application, int port, boolean readsLog, Set<ForeignAutoConfiguration> leavesOut) {

    boolean hasDatabase() {
        return !leavesOut.contains(ForeignAutoConfiguration.DATABASE);
    }
}
