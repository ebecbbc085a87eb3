package org.lotse.local;

import java.util.List;
import java.util.OptionalInt;
import org.lotse.local.environment.StartupException;
import org.lotse.local.startcache.CacheTraining;
import org.lotse.local.startcache.JvmRelaunch;
import org.lotse.local.startcache.ParentWatch;

/** Called by {@link LotseBootstrap} on a Java that is new enough. */
public final class LotseMain {

    private LotseMain() {}

    public static void main(String[] arguments) {
        try {
            CommandLineOptions options = CommandLineOptions.of(arguments);
            if (!options.help()) {
                OptionalInt elsewhere = JvmRelaunch.run(options.data(), List.of(arguments));
                if (elsewhere.isPresent()) {
                    System.exit(elsewhere.getAsInt());
                }
            }
            ParentWatch.beginIfRelaunched();
            new PlatformLauncher(System.out).launch(arguments);
            if (CacheTraining.isTraining()) {
                System.exit(0);
            }
        } catch (StartupException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
