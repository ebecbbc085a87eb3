package org.lotse.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One fault after the other under load, each followed by a recovery and a recount. Prints Markdown; fails if the
 * cluster failed.
 */
public final class ChaosRun {

    private static final int OUTAGE_MS = 10_000;

    private final ComposeCluster cluster;
    private final ResponseStatistics tally = new ResponseStatistics();
    private final AcknowledgedWrites acknowledged = new AcknowledgedWrites();
    private final LoadWriters writers;
    private final MailCampaigns mails;
    private final RecoveryProbe probe;
    private final ClusterRecount recount;
    private final int loadSeconds;
    private final Path table;

    private ChaosRun(Path compose, long seed, int loadSeconds, int pauseMillis, Path table) throws IOException {
        this.cluster = new ComposeCluster(compose);
        this.loadSeconds = loadSeconds;
        this.table = table;
        String password = Objects.requireNonNullElse(System.getenv("LOTSE_DEMO_PASSWORD"), "lotse");
        var client = new ClusterClient(new AccessTokens(compose.resolve("deploy/compose/secrets"), password), tally);
        var network = ChaosNetwork.of(client, seed, LocalDate.now(ZoneId.of("Europe/Berlin")));
        network.create();
        this.writers = new LoadWriters(network, acknowledged, pauseMillis);
        this.mails = new MailCampaigns(client, acknowledged, seed);
        this.probe = new RecoveryProbe(client, network, writers, acknowledged, new CoordinatorBrowser(password), tally);
        this.recount = new ClusterRecount(client, network, acknowledged, cluster);
    }

    /** @param args folder of docker-compose.yml, seed, regular expression over the faults, seconds of load, pause of a writer in ms, file for the table */
    public static void main(String[] args) throws IOException {
        long seed = Long.parseLong(args[1]);
        Pattern wanted = Pattern.compile(args[2]);
        Path table = Path.of(args[5]);
        ChaosRun run = new ChaosRun(
                Path.of(args[0]).toRealPath(), seed, Integer.parseInt(args[3]), Integer.parseInt(args[4]), table);
        run.say("seed " + seed + ", " + Runtime.getRuntime().availableProcessors() + " cores\n\n" + FaultResult.HEAD);
        List<String> fallen = new ArrayList<>();
        try (LoadWriters writers = run.writers) {
            writers.start();
            for (ClusterFault fault : ClusterFault.all()) {
                if (wanted.matcher(fault.name()).matches()) {
                    FaultResult result = run.under(fault);
                    run.say(result.row());
                    if (!result.held()) {
                        fallen.add(fault.name());
                    }
                }
            }
        }
        run.say("");
        if (!fallen.isEmpty()) {
            throw new IllegalStateException("The cluster did not hold under: " + fallen);
        }
    }

    private FaultResult under(ClusterFault fault) {
        cluster.awaitReplicasInSync();
        StatePolling.pause(loadSeconds * 1000L);
        mails.launch();
        tally.next();
        Map<String, Double> seconds = probe.secondsUntilCurrent(strike(fault));
        if (fault.kind() == ClusterFault.Kind.KILL) {
            cluster.start(fault.service());
        }
        cluster.awaitHealthy(fault.service());
        return writers.whilePaused(() -> {
            WriteComparison writes = recount.writes();
            List<String> wrong = new ArrayList<>(recount.figures());
            wrong.addAll(mails.faults());
            return new FaultResult(fault.name(), acknowledged.count(), writes, seconds, tally.next(), wrong);
        });
    }

    /** Causes the fault and returns the time from which recovery is measured. */
    private Instant strike(ClusterFault fault) {
        return switch (fault.kind()) {
            case KILL -> cluster.kill(fault.service());
            case REPLACE -> cluster.replace(fault.service());
            case OUTAGE -> {
                cluster.kill(fault.service());
                StatePolling.pause(OUTAGE_MS);
                yield cluster.start(fault.service());
            }
        };
    }

    private void say(String text) {
        System.out.println(text);
        try {
            Files.writeString(table, text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new IllegalStateException("The table cannot be written", e);
        }
    }
}
