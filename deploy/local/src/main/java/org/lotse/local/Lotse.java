package org.lotse.local;

import org.lotse.local.place.CannotStart;

/** Called by {@link Start}, on a Java that is new enough. */
public final class Lotse {

    private Lotse() {}

    public static void main(String[] arguments) {
        try {
            new Launcher(System.out).launch(arguments);
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
