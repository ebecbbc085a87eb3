package org.lotse.bench.comparison;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.lotse.bench.activation.ActivationRun;
import org.lotse.bench.broker.RunningBroker;
import org.lotse.bench.harness.EndMarkers;
import org.lotse.bench.harness.FactProducer;
import org.lotse.bench.harness.MeasurementResult;
import org.lotse.bench.workload.BenchWorkload;
import org.lotse.bench.workload.FactGenerator;

/**
 * The same signals, distributed over a tenth, the same number and ten times the number of members, who have all joined
 * before. They are read from the log, where a member's signals are batched and every member is evaluated up to the last
 * day, and then one by one at a steady rate.
 */
final class ScalingBenchmark {

    private final int signals;
    private final int members;

    ScalingBenchmark(int signals, int members) {
        this.signals = signals;
        this.members = members;
    }

    void run() throws IOException, InterruptedException {
        System.out.printf(
                "%nCPU-seconds per million signals%n%n| members | from the log | of the fewest | at a steady rate "
                        + "| of the fewest |%n|---|---|---|---|---|%n");
        MeasurementResult fewest = null;
        for (int number : List.of(members / 10, members, 10 * members)) {
            MeasurementResult here = measure(number);
            fewest = fewest == null ? here : fewest;
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %.1f | %.2f | %.1f | %.2f |%n",
                    number,
                    here.of(MeasurementResult.CPU),
                    here.of(MeasurementResult.CPU) / fewest.of(MeasurementResult.CPU),
                    here.of(MeasurementResult.STEADY_CPU),
                    here.of(MeasurementResult.STEADY_CPU) / fewest.of(MeasurementResult.STEADY_CPU));
        }
    }

    private MeasurementResult measure(int number) throws IOException, InterruptedException {
        BenchWorkload workload = BenchmarkComparison.workload(signals + BenchWorkload.CONTRACT_FACTS * number, number);
        var joined = new EndMarkers("joined", number, LocalDate.ofInstant(workload.start(), ZoneOffset.UTC));
        var done = new EndMarkers("done", number, workload.end());
        try (var broker = RunningBroker.start()) {
            try (var log = new FactProducer(broker.address(), 20)) {
                workload.forEachContract(new FactGenerator(workload, log::put));
                joined.publish(log);
            }
            try (var activationRun =
                    ActivationRun.run(broker.address(), "scale", number, joined, List.of(), new MeasurementResult())) {
                var result = new MeasurementResult();
                activationRun.measureFurtherFacts(signals, done, () -> load(broker, workload, done), result);
                activationRun.latency(number, result);
                return result;
            }
        }
    }

    private static void load(RunningBroker broker, BenchWorkload workload, EndMarkers words) {
        try (var log = new FactProducer(broker.address(), 20)) {
            workload.forEachSignal(new FactGenerator(workload, log::put));
            words.publish(log);
        }
    }
}
