package org.lotse.testplatform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.SplittableRandom;

/** Finds consecutive free ports below the range of ephemeral ports. */
public final class FreePorts {

    private static final int FROM = 10_000;
    private static final int TO = 32_000;

    private FreePorts() {}

    /** Returns the first of them. */
    public static int inARow(int count) {
        SplittableRandom random = new SplittableRandom();
        while (true) {
            int first = random.nextInt(FROM, TO);
            if (free(first, count)) {
                return first;
            }
        }
    }

    private static boolean free(int first, int count) {
        for (int port = first; port < first + count; port++) {
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                assert socket.isBound();
            } catch (IOException busy) {
                return false;
            }
        }
        return true;
    }
}
