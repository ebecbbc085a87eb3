package org.lotse.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.lotse.local.backup.LogRestoration;
import org.lotse.local.broker.KafkaBroker;
import org.lotse.local.database.PostgresServer;
import org.lotse.local.environment.DataFolder;
import org.lotse.local.environment.PlatformPorts;
import org.lotse.local.environment.SecretStore;
import org.lotse.local.registry.LocalSchemaRegistry;
import org.lotse.local.services.ServiceContexts;
import org.lotse.local.services.ServiceDefinitions;
import org.lotse.local.services.ServiceEnvironment;
import org.lotse.mailbox.MailServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All parts, started in the order of their dependencies and stopped in reverse order. */
final class LocalPlatform implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LocalPlatform.class);

    private final DataFolder folder;
    private final PlatformPorts ports;
    private final SecretStore secretStore;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private boolean stopping;

    LocalPlatform(DataFolder folder, PlatformPorts ports, SecretStore secretStore) {
        this.folder = folder;
        this.ports = ports;
        this.secretStore = secretStore;
    }

    /**
     * Returns when every service is ready. On failure the caller must close this object, which stops the parts that
     * were started.
     */
    void start() throws Exception {
        run(MailServer.open(folder.part("mail"), "127.0.0.1", ports.smtp(), ports.mailbox()));
        LogRestoration restoration = new LogRestoration(folder);
        if (restoration.isPending()) {
            startRestored(restoration);
            return;
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> log = threads.submit(this::startLog);
            run(ServiceContexts.start(new ServiceEnvironment(ports, folder, secretStore, startDatabase()), log));
        }
    }

    /** Sequential: the services may see the log only once it is complete again. */
    private void startRestored(LogRestoration restoration) throws Exception {
        restoration.clear();
        PostgresServer postgresServer = startDatabase();
        startLog();
        restoration.complete(postgresServer, "127.0.0.1:" + ports.broker(), PlatformPorts.url(ports.registry()));
        LOG.info("The log is restored");
        run(ServiceContexts.start(
                new ServiceEnvironment(ports, folder, secretStore, postgresServer),
                CompletableFuture.completedFuture(null)));
    }

    private PostgresServer startDatabase() throws Exception {
        PostgresServer postgresServer =
                run(PostgresServer.start(folder.part("postgres"), ports.postgres(), secretStore));
        postgresServer.createDatabases(ServiceDefinitions.databases(ports));
        LOG.info("PostgreSQL started on port {}", ports.postgres());
        return postgresServer;
    }

    private LocalSchemaRegistry startLog() throws Exception {
        KafkaBroker broker = run(KafkaBroker.start(folder.part("kafka"), ports.broker(), ports.controller()));
        LOG.info("Kafka broker started on port {}", ports.broker());
        broker.createTopics();
        LocalSchemaRegistry registry = run(LocalSchemaRegistry.start(broker.address(), ports.registry()));
        LOG.info("Topics created, schema registry started on port {}", ports.registry());
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

    /**
     * Stops the running parts, last started first; a part that fails to stop does not keep the others from stopping.
     */
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
