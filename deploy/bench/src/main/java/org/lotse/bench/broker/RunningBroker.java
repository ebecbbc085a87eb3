package org.lotse.bench.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.lotse.bench.harness.LoopbackPorts;
import org.lotse.bench.harness.MachineInfo;
import org.lotse.bench.harness.MeasurementFolders;
import org.lotse.bench.harness.RunningProcess;

/** A broker for one measurement. */
public final class RunningBroker implements AutoCloseable {

    private final Path folder;
    private final RunningProcess process;
    private final String address;

    private RunningBroker(Path folder, RunningProcess process, String address) {
        this.folder = folder;
        this.process = process;
        this.address = address;
    }

    /** Starts the broker in a new folder and returns when clients can connect and all topics exist. */
    public static RunningBroker start() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("bench-broker");
        List<String> arguments = List.of(
                folder.toString(), Integer.toString(LoopbackPorts.free()), Integer.toString(LoopbackPorts.free()));
        RunningProcess process =
                RunningProcess.start("broker", List.of("-Xmx1g"), BrokerProcess.class.getName(), arguments);
        String ready = process.await(line -> line.startsWith(BrokerProcess.READY), MachineInfo.PATIENCE)
                .line();
        String address = ready.substring(BrokerProcess.READY.length());
        awaitLeaders(address);
        return new RunningBroker(folder, process, address);
    }

    /**
     * A topic exists some moments before the leaders of its partitions accept records; writes in between are rejected.
     */
    private static void awaitLeaders(String address) throws InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", address))) {
            Map<TopicPartition, OffsetSpec> partitions = new HashMap<>();
            var topics = admin.listTopics().names().get();
            admin.describeTopics(topics)
                    .allTopicNames()
                    .get()
                    .forEach((topic, description) -> description
                            .partitions()
                            .forEach(partition -> partitions.put(
                                    new TopicPartition(topic, partition.partition()), OffsetSpec.latest())));
            admin.listOffsets(partitions).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The clients' {@code bootstrap.servers}. */
    public String address() {
        return address;
    }

    /** CPU seconds used since its start. */
    public double cpuSeconds() {
        return process.cpuSeconds();
    }

    @Override
    public void close() throws IOException {
        process.close();
        MeasurementFolders.delete(folder);
    }
}
