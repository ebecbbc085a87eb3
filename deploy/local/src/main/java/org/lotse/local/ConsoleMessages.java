package org.lotse.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.lotse.demo.scenario.DemoScenario;
import org.lotse.local.environment.DataFolder;
import org.lotse.local.environment.PlatformPorts;

/** The messages on the terminal. */
final class ConsoleMessages {

    private ConsoleMessages() {}

    static String starting(DataFolder folder) {
        return "\nLotse is starting" + (folder.isNew() ? " on the new folder " : " on ") + folder.path() + " …";
    }

    static String ready(String network, CommandLineOptions options, DataFolder folder, Duration took) {
        PlatformPorts ports = options.ports();
        return """

                %s is ready after %s seconds. Open this in your browser:

                    %s

                  Log in as     coordinator, administrator, funder or member; the password is lotse
                  Mail          whatever Lotse sends appears at %s
                  Interfaces    members %d, events %d, engagement %d, activation %d, campaigns %d, reports %d, lists %d;
                                tokens from %s
                  Data          %s
                  Stop          Ctrl+C
                """.formatted(
                        network,
                        seconds(took),
                        PlatformPorts.url(ports.dashboard()),
                        PlatformPorts.url(ports.mailbox()),
                        ports.members(),
                        ports.events(),
                        ports.engagement(),
                        ports.activation(),
                        ports.campaigns(),
                        ports.reports(),
                        ports.lists(),
                        PlatformPorts.url(ports.identity()),
                        folder.path());
    }

    static String seedingStarted(DemoScenario demoScenario) {
        return "The demo network is being written: " + demoScenario.firms().size() + " invented firms, "
                + demoScenario.gatherings().size() + " gatherings, three years. You can look around meanwhile.";
    }

    static String seedingFinished(Duration took) {
        return "The demo network is complete after " + seconds(took) + " more seconds.\n";
    }

    static String seedingIncomplete(CommandLineOptions options) {
        return "The demo network is not complete; the next start goes on with it. The reason is in "
                + options.data().resolve("lotse.log") + ".\n";
    }

    static String backedUp(Path file, Duration took) {
        return "The backup is in " + file.toAbsolutePath().normalize() + ", written in " + seconds(took)
                + " seconds. It holds names, addresses and keys: keep it where only you can read it.";
    }

    static String restored(Path data) {
        return "The folder " + data.toAbsolutePath().normalize() + " is restored. Start Lotse on it with --data=" + data
                + "; the first start takes longer, since it writes the log anew.";
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }

    /** The root cause as a sentence. */
    static String reason(Throwable e) {
        Throwable innermost = e;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String message = innermost.getMessage() == null
                ? innermost.getClass().getSimpleName()
                : innermost.getMessage().lines().findFirst().orElse("");
        return message.endsWith(".") ? message : message + ".";
    }
}
