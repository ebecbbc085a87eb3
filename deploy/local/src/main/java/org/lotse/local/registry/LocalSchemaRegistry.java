package org.lotse.local.registry;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The schema registry of the local platform, on loopback. */
public final class LocalSchemaRegistry implements AutoCloseable {

    private final HttpServer server;
    private final SchemaLog log;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private LocalSchemaRegistry(HttpServer server, SchemaLog log) {
        this.server = server;
        this.log = log;
    }

    /** Reads the topic, then starts to answer requests. */
    public static LocalSchemaRegistry start(String broker, int port)
            throws IOException, ExecutionException, InterruptedException {
        SchemaLog log = new SchemaLog(broker);
        SchemaIndex schemaIndex = new SchemaIndex();
        log.readAll().forEach(schemaIndex::add);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        LocalSchemaRegistry registry = new LocalSchemaRegistry(server, log);
        server.createContext(
                "/",
                new SchemaRegistryHandler(new SchemaRegistryApi(schemaIndex, new SchemaRegistrar(schemaIndex, log))));
        server.setExecutor(registry.threads);
        server.start();
        return registry;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
        log.close();
    }
}
