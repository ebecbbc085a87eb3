package org.lotse.local.services;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The running contexts. */
public final class ServiceContexts implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceContexts.class);

    /** Twice the number of cores: a starting context computes, but also waits for its database and the broker. */
    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors() + 1);

    private final Deque<ConfigurableApplicationContext> running = new ArrayDeque<>();

    private ServiceContexts() {}

    /**
     * Starts all of them, several at once, and returns when all are ready.
     *
     * @param log completes when broker, topics and registry are ready
     * @throws ExecutionException if one cannot start; the others have been stopped by then
     */
    public static ServiceContexts start(ServiceEnvironment serviceEnvironment, Future<?> log)
            throws ExecutionException, InterruptedException {
        ServiceContexts serviceContexts = new ServiceContexts();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<ConfigurableApplicationContext>> starting = new ArrayList<>();
            for (ServiceDefinition serviceDefinition : ServiceDefinitions.of(serviceEnvironment.ports())) {
                starting.add(threads.submit(() -> {
                    if (serviceDefinition.readsLog()) {
                        log.get();
                    }
                    return start(serviceDefinition, serviceEnvironment.of(serviceDefinition));
                }));
            }
            serviceContexts.collect(starting);
        }
        return serviceContexts;
    }

    private void collect(List<Future<ConfigurableApplicationContext>> starting)
            throws ExecutionException, InterruptedException {
        ExecutionException failure = null;
        for (Future<ConfigurableApplicationContext> each : starting) {
            try {
                running.push(each.get());
            } catch (ExecutionException e) {
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            close();
            throw failure;
        }
    }

    private static ConfigurableApplicationContext start(
            ServiceDefinition serviceDefinition, Map<String, String> given) {
        String[] arguments = given.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
        long begin = System.nanoTime();
        ConfigurableApplicationContext context = new SpringApplicationBuilder(serviceDefinition.application())
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .run(arguments);
        LOG.info("Service {} started after {} ms", serviceDefinition.name(), (System.nanoTime() - begin) / 1_000_000);
        return context;
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            ConfigurableApplicationContext context = running.pop();
            try {
                context.close();
            } catch (RuntimeException e) {
                LOG.warn("{} did not stop in order", context.getId(), e);
            }
        }
    }
}
