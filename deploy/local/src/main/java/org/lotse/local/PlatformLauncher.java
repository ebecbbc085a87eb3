package org.lotse.local;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.lotse.demo.scenario.DemoScenario;
import org.lotse.demo.seeding.DemoNetwork;
import org.lotse.demo.seeding.PlatformAddresses;
import org.lotse.local.backup.FolderRestore;
import org.lotse.local.backup.PlatformBackup;
import org.lotse.local.database.PostgresServer;
import org.lotse.local.environment.DataFolder;
import org.lotse.local.environment.PlatformPorts;
import org.lotse.local.environment.SecretStore;
import org.lotse.local.environment.StartupException;
import org.lotse.local.startcache.CacheTraining;
import org.lotse.local.startcache.StartMoment;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Leads from the command line to a running platform, or to one sentence with the reason why it cannot start. */
final class PlatformLauncher {

    private final PrintStream out;

    PlatformLauncher(PrintStream out) {
        this.out = out;
    }

    /**
     * Starts the platform, which then runs until the process is terminated.
     *
     * @throws StartupException with the sentence for the user
     */
    void launch(String... arguments) {
        CommandLineOptions options = CommandLineOptions.of(arguments);
        if (options.help()) {
            out.println(CommandLineOptions.HELP);
            return;
        }
        if (options.backup().isPresent()) {
            backUp(options, options.backup().get());
            return;
        }
        if (options.restore().isPresent()) {
            FolderRestore.into(options.data(), options.restore().get());
            out.println(ConsoleMessages.restored(options.data()));
            return;
        }
        Instant begin = StartMoment.get();
        DataFolder folder = DataFolder.take(options.data());
        logInto(folder);
        SecretStore secretStore = new SecretStore(folder.part("keys"));
        LocalPlatform platform = new LocalPlatform(folder, options.ports(), secretStore);
        DemoNetwork demo = new DemoNetwork(folder.part("demo"));
        CacheTraining training = new CacheTraining(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(training, platform, folder), "stop"));
        try {
            PostgresServer.stopOrphaned(folder.part("postgres"));
            options.ports().mustBeFree();
            if (folder.isNew() && !options.empty()) {
                demo.request(LocalDate.now(ZoneId.of("Europe/Berlin")));
            }
            out.println(ConsoleMessages.starting(folder));
            LoggerFactory.getLogger(PlatformLauncher.class).info("starting");
            platform.start();
            String network = DemoNetwork.name(
                    options.network(),
                    options.empty() ? "Mein Netzwerk" : DemoScenario.NAME,
                    addresses(options.ports(), secretStore));
            out.println(ConsoleMessages.ready(network, options, folder, Duration.between(begin, Instant.now())));
            if (CacheTraining.isTraining()) {
                return;
            }
            seedDemo(demo, options, secretStore);
            training.beginIfNeeded();
        } catch (StartupException e) {
            throw e;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LoggerFactory.getLogger(PlatformLauncher.class).error("The platform cannot start", e);
            throw new StartupException(
                    "Lotse cannot start: " + ConsoleMessages.reason(e) + " The whole story is in " + folder.part(LOG)
                            + "; your data are untouched.",
                    e);
        }
    }

    private void backUp(CommandLineOptions options, Path file) {
        // not the log file of the running platform, which stays in use
        System.setProperty("lotse.log", options.data().resolve("backup.log").toString());
        Instant begin = Instant.now();
        new PlatformBackup(options.data(), options.ports()).into(file);
        out.println(ConsoleMessages.backedUp(file, Duration.between(begin, Instant.now())));
    }

    /** On a busy machine a service may not answer in time; seeding again changes nothing that exists. */
    private void seedDemo(DemoNetwork demo, CommandLineOptions options, SecretStore secretStore) throws IOException {
        Optional<DemoScenario> story = demo.pending();
        if (story.isEmpty()) {
            return;
        }
        Instant begin = Instant.now();
        out.println(ConsoleMessages.seedingStarted(story.get()));
        for (int attempt = 1; attempt <= ATTEMPTS && !Thread.currentThread().isInterrupted(); attempt++) {
            try {
                demo.seed(story.get(), addresses(options.ports(), secretStore));
                out.println(ConsoleMessages.seedingFinished(Duration.between(begin, Instant.now())));
                return;
            } catch (RuntimeException untold) {
                LoggerFactory.getLogger(PlatformLauncher.class).warn("The demo network is not complete", untold);
            }
        }
        out.println(ConsoleMessages.seedingIncomplete(options));
    }

    private static PlatformAddresses addresses(PlatformPorts ports, SecretStore secretStore) {
        return new PlatformAddresses(
                URI.create(PlatformPorts.url(ports.members())),
                URI.create(PlatformPorts.url(ports.events())),
                URI.create(PlatformPorts.url(ports.engagement())),
                URI.create(PlatformPorts.url(ports.reports())),
                URI.create(PlatformPorts.url(ports.identity()) + "/oauth2/token"),
                "lotse-services",
                secretStore.password("client-lotse-services"));
    }

    private static final int ATTEMPTS = 3;
    private static final String LOG = "lotse.log";

    /** Logging is configured once, here, before the first log line; every context is told to leave it unchanged. */
    private static void logInto(DataFolder folder) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        System.setProperty("lotse.log", folder.part(LOG).toString());
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    private static void stop(CacheTraining training, LocalPlatform platform, DataFolder folder) {
        try (folder;
                training) {
            platform.close();
        } catch (Exception e) {
            LoggerFactory.getLogger(PlatformLauncher.class).warn("The data folder was not given free in order", e);
        }
    }
}
