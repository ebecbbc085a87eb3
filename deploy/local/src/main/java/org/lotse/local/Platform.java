package org.lotse.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.lotse.local.backup.LogRestoration;
import org.lotse.local.broker.Broker;
import org.lotse.local.database.Database;
import org.lotse.local.place.DataFolder;
import org.lotse.local.place.Ports;
import org.lotse.local.place.Secrets;
import org.lotse.local.registry.Registry;
import org.lotse.local.services.Catalogue;
import org.lotse.local.services.Services;
import org.lotse.local.services.Surroundings;
import org.lotse.mailbox.MailServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything, started in the order in which it needs each other and stopped the other way round. */
final class Platform implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Platform.class);

    private final DataFolder folder;
    private final Ports ports;
    private final Secrets secrets;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private boolean stopping;

    Platform(DataFolder folder, Ports ports, Secrets secrets) {
        this.folder = folder;
        this.ports = ports;
        this.secrets = secrets;
    }

    /** Returns when every service answers. On failure whoever asked closes; parts that ran until then are stopped. */
    void start() throws Exception {
        run(MailServer.open(folder.part("mail"), "127.0.0.1", ports.smtp(), ports.mailbox()));
        LogRestoration restoration = new LogRestoration(folder);
        if (restoration.isPending()) {
            startRestored(restoration);
            return;
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> log = threads.submit(this::startLog);
            run(Services.start(new Surroundings(ports, folder, secrets, startDatabase()), log));
        }
    }

    /** One after the other: the services may only see the log once it is whole again. */
    private void startRestored(LogRestoration restoration) throws Exception {
        restoration.clear();
        Database database = startDatabase();
        startLog();
        restoration.complete(database, "127.0.0.1:" + ports.broker(), Ports.url(ports.registry()));
        LOG.info("the log is restored");
        run(Services.start(
                new Surroundings(ports, folder, secrets, database), CompletableFuture.completedFuture(null)));
    }

    private Database startDatabase() throws Exception {
        Database database = run(Database.start(folder.part("postgres"), ports.postgres(), secrets));
        database.holdOneEachFor(Catalogue.databases(ports));
        LOG.info("the database is there");
        return database;
    }

    private Registry startLog() throws Exception {
        Broker broker = run(Broker.start(folder.part("kafka"), ports.broker(), ports.controller()));
        LOG.info("the broker is there");
        broker.createTopics();
        Registry registry = run(Registry.start(broker.address(), ports.registry()));
        LOG.info("topics and registry are there");
        return registry;
    }

    private <T extends AutoCloseable> T run(T part) throws Exception {
        synchronized (running) {
            if (!stopping) {
                running.push(part);
                return part;
            }
        }
        part.close();
        throw new InterruptedException("stopped while starting");
    }

    /** Stops what runs, last started first; what fails to stop does not keep the rest from stopping. */
    @Override
    public void close() {
        synchronized (running) {
            stopping = true;
            while (!running.isEmpty()) {
                try {
                    running.pop().close();
                } catch (Exception e) {
                    LOG.warn("A part of the platform did not stop in order", e);
                }
            }
        }
    }
}
