package org.lotse.local;

import java.lang.reflect.InvocationTargetException;

/**
 * The first class that runs. It is compiled for an older Java than all others, so that an old Java prints a sentence
 * instead of an {@code UnsupportedClassVersionError}. It refers to all other classes by name only.
 */
public final class LotseBootstrap {

    private static final int OLDEST = 21;

    private LotseBootstrap() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        int version = Runtime.version().feature();
        if (version < OLDEST) {
            System.err.println("Lotse needs Java " + OLDEST + " or newer, and this is Java " + version + " in "
                    + System.getProperty("java.home")
                    + ": install a newer one, for example from https://adoptium.net, and"
                    + " start it with that one's bin/java.");
            System.exit(1);
        }
        try {
            Class.forName("org.lotse.local.LotseMain")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
