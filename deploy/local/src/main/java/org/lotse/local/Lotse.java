package org.lotse.local;

import java.util.List;
import java.util.OptionalInt;
import org.lotse.local.place.CannotStart;
import org.lotse.local.startcache.CacheTraining;
import org.lotse.local.startcache.ParentWatch;
import org.lotse.local.startcache.Relaunch;

/** Called by {@link Start}, on a Java that is new enough. */
public final class Lotse {

    private Lotse() {}

    public static void main(String[] arguments) {
        try {
            Options options = Options.of(arguments);
            if (!options.help()) {
                OptionalInt elsewhere = Relaunch.run(options.data(), List.of(arguments));
                if (elsewhere.isPresent()) {
                    System.exit(elsewhere.getAsInt());
                }
            }
            ParentWatch.beginIfRelaunched();
            new Launcher(System.out).launch(arguments);
            if (CacheTraining.isTraining()) {
                System.exit(0);
            }
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
