package org.lotse.bench.activation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lotse.bench.harness.LoopbackPorts;
import org.lotse.bench.harness.MachineInfo;
import org.lotse.bench.harness.RunningProcess;
import org.lotse.bench.harness.RunningProcess.OutputLine;
import org.lotse.bench.workload.FactGenerator;

/** The real application in a process of its own. Its Spring start is not measured, only the stream. */
final class RunningActivation implements AutoCloseable {

    /** By name, since a benchmark sees services from outside. */
    private static final String MAIN = "org.lotse.activation.ActivationApplication";

    /** A policy with other rules for active members. */
    private static final String CANDIDATE = "qualifying: [CONTRIBUTED, INTRODUCTION_ACCEPTED]";

    private final BenchIdentityProvider benchIdentityProvider;
    private final int port;
    private final RunningProcess process;
    private final OutputLine started;

    private RunningActivation(
            BenchIdentityProvider benchIdentityProvider, int port, RunningProcess process, OutputLine started) {
        this.benchIdentityProvider = benchIdentityProvider;
        this.port = port;
        this.process = process;
        this.started = started;
    }

    /**
     * @param group its name on the broker; a new group reads from the beginning
     * @param state folder of its stores
     * @param jvm further arguments of the JVM, for profiling
     */
    static RunningActivation start(String bootstrap, String group, Path state, List<String> jvm)
            throws IOException, InterruptedException {
        var benchIdentityProvider = new BenchIdentityProvider();
        int port = LoopbackPorts.free();
        var arguments = List.of(
                "--server.port=" + port,
                "--spring.kafka.bootstrap-servers=" + bootstrap,
                "--lotse.registry.url=memory:",
                "--lotse.identity.issuer=" + benchIdentityProvider.issuer(),
                "--lotse.identity.keys=" + benchIdentityProvider.keys(),
                "--activation.group=" + group,
                "--activation.threads=2",
                "--activation.state-dir=" + state);
        var all = new ArrayList<>(List.of("-Xmx2g"));
        all.addAll(jvm);
        RunningProcess process = RunningProcess.start(group, all, MAIN, arguments);
        OutputLine started = process.await(line -> line.contains("from CREATED to REBALANCING"), MachineInfo.PATIENCE);
        return new RunningActivation(benchIdentityProvider, port, process, started);
    }

    /** The line that the application printed when its stream started. */
    OutputLine started() {
        return started;
    }

    /** Seconds from the start of the stream until all stores are restored and up to date. */
    double secondsToRunning() throws InterruptedException {
        OutputLine running = process.await(line -> line.contains("from REBALANCING to RUNNING"), MachineInfo.PATIENCE);
        return (running.nanos() - started.nanos()) / 1e9;
    }

    /** Seconds until a coordinator gets the comparison with another policy, over every member of the network. */
    double secondsToCompare() throws IOException, InterruptedException {
        URI where =
                URI.create("http://127.0.0.1:" + port + "/networks/" + FactGenerator.NETWORK + "/policy/comparison");
        var question = HttpRequest.newBuilder(where)
                .header("Authorization", "Bearer " + benchIdentityProvider.token())
                .header("Content-Type", "application/yaml")
                .POST(HttpRequest.BodyPublishers.ofString(CANDIDATE))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            long start = System.nanoTime();
            HttpResponse<String> answer = client.send(question, HttpResponse.BodyHandlers.ofString());
            double seconds = (System.nanoTime() - start) / 1e9;
            if (answer.statusCode() != 200 || !answer.body().contains("\"moved\"")) {
                throw new IllegalStateException("No comparison: " + answer.statusCode() + " " + answer.body());
            }
            return seconds;
        }
    }

    double cpuSeconds() {
        return process.cpuSeconds();
    }

    void kill() {
        process.kill();
        benchIdentityProvider.close();
    }

    @Override
    public void close() {
        process.close();
        benchIdentityProvider.close();
    }
}
