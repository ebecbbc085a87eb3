package org.lotse.bench.ours;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lotse.bench.contest.Machine;
import org.lotse.bench.contest.Ports;
import org.lotse.bench.contest.RunningProcess;
import org.lotse.bench.contest.RunningProcess.Said;
import org.lotse.bench.workload.FactsOfWorkload;

/** The real application in a process of its own; its Spring start is not measured, only what the stream does. */
final class RunningActivation implements AutoCloseable {

    /** By name, since a benchmark sees services from outside. */
    private static final String MAIN = "org.lotse.activation.ActivationApplication";

    /** Definitions by which other members are active. */
    private static final String CANDIDATE = "qualifying: [CONTRIBUTED, INTRODUCTION_ACCEPTED]";

    private final Identity identity;
    private final int port;
    private final RunningProcess process;
    private final Said started;

    private RunningActivation(Identity identity, int port, RunningProcess process, Said started) {
        this.identity = identity;
        this.port = port;
        this.process = process;
        this.started = started;
    }

    /**
     * @param group its name on the broker; another group reads from the beginning
     * @param state folder of its stores
     * @param jvm further arguments of the JVM, for profiling
     */
    static RunningActivation start(String bootstrap, String group, Path state, List<String> jvm)
            throws IOException, InterruptedException {
        var identity = new Identity();
        int port = Ports.free();
        var arguments = List.of(
                "--server.port=" + port,
                "--spring.kafka.bootstrap-servers=" + bootstrap,
                "--lotse.registry.url=memory:",
                "--lotse.identity.issuer=" + identity.issuer(),
                "--lotse.identity.keys=" + identity.keys(),
                "--activation.group=" + group,
                "--activation.threads=2",
                "--activation.state-dir=" + state);
        var all = new ArrayList<>(List.of("-Xmx2g"));
        all.addAll(jvm);
        RunningProcess process = RunningProcess.start(group, all, MAIN, arguments);
        Said started = process.await(line -> line.contains("from CREATED to REBALANCING"), Machine.PATIENCE);
        return new RunningActivation(identity, port, process, started);
    }

    /** The moment at which the stream began. */
    Said started() {
        return started;
    }

    /** Seconds from its beginning to the moment at which all stores are restored and folded. */
    double secondsToRunning() throws InterruptedException {
        Said running = process.await(line -> line.contains("from REBALANCING to RUNNING"), Machine.PATIENCE);
        return (running.nanos() - started.nanos()) / 1e9;
    }

    /** Seconds until a coordinator has the answer what other definitions would change, over every member of the network. */
    double secondsToCompare() throws IOException, InterruptedException {
        URI where =
                URI.create("http://127.0.0.1:" + port + "/networks/" + FactsOfWorkload.NETWORK + "/policy/comparison");
        var question = HttpRequest.newBuilder(where)
                .header("Authorization", "Bearer " + identity.token())
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
        identity.close();
    }

    @Override
    public void close() {
        process.close();
        identity.close();
    }
}
