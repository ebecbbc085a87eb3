package org.lotse.local.environment;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * The fifteen consecutive ports of the platform, all on loopback.
 *
 * @param base the first port, that of the dashboard, {@code 1024..65521}
 */
public record PlatformPorts(int base) {

    private static final int COUNT = 15;
    private static final int HIGHEST_BASE = 65_535 - COUNT + 1;

    public PlatformPorts {
        if (base < 1024 || base > HIGHEST_BASE) {
            throw new StartupException("The port must lie between 1024 and " + HIGHEST_BASE + ", since " + COUNT
                    + " ports in a row are used; for example --port=8080.");
        }
    }

    public int dashboard() {
        return base;
    }

    public int identity() {
        return base + 1;
    }

    public int members() {
        return base + 2;
    }

    public int events() {
        return base + 3;
    }

    public int engagement() {
        return base + 4;
    }

    public int activation() {
        return base + 5;
    }

    public int campaigns() {
        return base + 6;
    }

    public int reports() {
        return base + 7;
    }

    public int lists() {
        return base + 8;
    }

    public int registry() {
        return base + 9;
    }

    public int broker() {
        return base + 10;
    }

    public int controller() {
        return base + 11;
    }

    public int postgres() {
        return base + 12;
    }

    public int smtp() {
        return base + 13;
    }

    public int mailbox() {
        return base + 14;
    }

    /**
     * Checks all ports before anything is started.
     *
     * @throws StartupException if another program listens on one of them
     */
    public void mustBeFree() {
        for (int port = base; port < base + COUNT; port++) {
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                assert socket.isBound();
            } catch (IOException busy) {
                throw new StartupException(
                        "Port " + port + " is used by another program, and Lotse needs the ports " + base
                                + " to " + (base + COUNT - 1)
                                + ": end that program, or start Lotse elsewhere, for example with"
                                + " --port=" + (base + 1000 <= HIGHEST_BASE ? base + 1000 : 8080) + ".",
                        busy);
            }
        }
    }

    /** {@code http://localhost:<port>}, the address that a browser on this computer uses. */
    public static String url(int port) {
        return "http://localhost:" + port;
    }
}
