package org.lotse.bench.comparison;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.lotse.bench.activation.ActivationRun;
import org.lotse.bench.baseline.ConsumerBaseline;
import org.lotse.bench.broker.RunningBroker;
import org.lotse.bench.dsl.DslBaseline;
import org.lotse.bench.harness.EndMarkers;
import org.lotse.bench.harness.FactProducer;
import org.lotse.bench.harness.ForkedRun;
import org.lotse.bench.harness.MachineInfo;
import org.lotse.bench.harness.MeasurementResult;
import org.lotse.bench.harness.ResultMedians;
import org.lotse.bench.sql.SqlBaseline;
import org.lotse.bench.workload.BenchWorkload;
import org.lotse.bench.workload.FactGenerator;

/**
 * Runs all contestants in interleaved rounds on the same facts, each in a process of its own, with one broker in
 * another.
 */
final class BenchmarkComparison {

    static final String LIMIT = "limit";
    static final String OURS = "ours";
    static final String DSL = "DSL";
    static final String SQL = "SQL";

    private static final long SEED = 20_260_101L;

    private final BenchWorkload workload;
    private final int rounds;
    private final ResultMedians medians = new ResultMedians();

    BenchmarkComparison(int facts, int members, int rounds) {
        this.workload = workload(facts, members);
        this.rounds = rounds;
    }

    /**
     * A workload whose last fact was recorded at the beginning of today, so that the figures of today follow without a
     * jump in time.
     */
    static BenchWorkload workload(int facts, int members) {
        return new BenchWorkload(SEED, LocalDate.now(ZoneOffset.UTC), members, facts);
    }

    ResultMedians run() throws IOException, InterruptedException, ExecutionException {
        try (var broker = RunningBroker.start()) {
            var words = new EndMarkers("contest", workload.members(), workload.end());
            long written = load(broker.address(), words);
            for (int round = 1; round <= rounds; round++) {
                System.out.printf("Round %d of %d: %s%n", round, rounds, MachineInfo.state());
                medians.add(
                        LIMIT, new ForkedRun(LIMIT, ConsumerBaseline.class, arguments(broker, LIMIT, written)).run());
                medians.add(OURS, ours(broker, round, words, written));
                medians.add(DSL, new ForkedRun(DSL, DslBaseline.class, arguments(broker, DSL + round, written)).run());
                medians.add(SQL, sql());
            }
        }
        return medians;
    }

    private long load(String bootstrap, EndMarkers words) {
        try (var log = new FactProducer(bootstrap, 20)) {
            var facts = new FactGenerator(workload, log::put);
            workload.forEachContract(facts);
            workload.forEachSignal(facts);
            words.publish(log);
            return log.written();
        }
    }

    private MeasurementResult ours(RunningBroker broker, int round, EndMarkers words, long written)
            throws IOException, InterruptedException, ExecutionException {
        var result = new MeasurementResult();
        long kept = (long) BenchWorkload.CONTRACT_FACTS * workload.members() + workload.signals();
        try (var activationRun =
                ActivationRun.run(broker.address(), "bench-" + round, written, words, List.of(), result)) {
            activationRun.measureStorage(written, kept, result);
            activationRun.latency(workload.members(), result);
            activationRun.compare(result);
            activationRun.restore(result);
        }
        System.out.println(result);
        return result;
    }

    private MeasurementResult sql() throws IOException, InterruptedException {
        return new ForkedRun(
                        SQL,
                        SqlBaseline.class,
                        List.of(
                                Long.toString(workload.seed()),
                                workload.end().toString(),
                                Integer.toString(workload.members()),
                                Integer.toString(workload.facts())))
                .run();
    }

    private static List<String> arguments(RunningBroker broker, String name, long written) {
        var arguments = new ArrayList<>(List.of(broker.address()));
        arguments.add(name.equals(LIMIT) ? Integer.toString(EndMarkers.PARTITIONS) : "bench-" + name);
        arguments.add(Long.toString(written));
        return arguments;
    }
}
