package org.lotse.bench.ours;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lotse.bench.contest.Machine;
import org.lotse.bench.contest.RunningProcess;
import org.lotse.bench.contest.RunningProcess.Said;

/** The real application in a process of its own; its Spring start is not measured, only what the stream does. */
final class RunningActivation implements AutoCloseable {

    /** By name, since a benchmark sees services from outside. */
    private static final String MAIN = "org.lotse.activation.ActivationApplication";

    private final RunningProcess process;
    private final Said started;

    private RunningActivation(RunningProcess process, Said started) {
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
        var arguments = List.of(
                "--server.port=0",
                "--spring.kafka.bootstrap-servers=" + bootstrap,
                "--lotse.registry.url=memory:",
                // nobody will ask it anything
                "--lotse.identity.issuer=http://127.0.0.1:1/identity",
                "--lotse.identity.keys=http://127.0.0.1:1/identity/keys",
                "--activation.group=" + group,
                "--activation.threads=2",
                "--activation.state-dir=" + state);
        var all = new ArrayList<>(List.of("-Xmx2g"));
        all.addAll(jvm);
        RunningProcess process = RunningProcess.start(group, all, MAIN, arguments);
        return new RunningActivation(
                process, process.await(line -> line.contains("from CREATED to REBALANCING"), Machine.PATIENCE));
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

    double cpuSeconds() {
        return process.cpuSeconds();
    }

    void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }
}
