package org.lotse.bench.contest;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.lotse.bench.broker.RunningBroker;
import org.lotse.bench.ours.Ours;
import org.lotse.bench.workload.FactsOfWorkload;
import org.lotse.bench.workload.Workload;

/**
 * The same signals dealt to a tenth, to as many and to ten times as many members, who have all joined before: read from the log, where a
 * member's signals are gathered and every member follows to the last day; and one by one at a steady rate.
 */
final class Scale {

    private final int signals;
    private final int members;

    Scale(int signals, int members) {
        this.signals = signals;
        this.members = members;
    }

    void run() throws IOException, InterruptedException {
        System.out.printf(
                "%nCPU-seconds per million signals%n%n| members | from the log | of the fewest | at a steady rate "
                        + "| of the fewest |%n|---|---|---|---|---|%n");
        Result fewest = null;
        for (int number : List.of(members / 10, members, 10 * members)) {
            Result here = measure(number);
            fewest = fewest == null ? here : fewest;
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %.1f | %.2f | %.1f | %.2f |%n",
                    number,
                    here.of(Result.CPU),
                    here.of(Result.CPU) / fewest.of(Result.CPU),
                    here.of(Result.STEADY_CPU),
                    here.of(Result.STEADY_CPU) / fewest.of(Result.STEADY_CPU));
        }
    }

    private Result measure(int number) throws IOException, InterruptedException {
        Workload workload = Contest.workload(signals + Workload.CONTRACT_FACTS * number, number);
        var joined = new LastWords("joined", number, LocalDate.ofInstant(workload.start(), ZoneOffset.UTC));
        var done = new LastWords("done", number, workload.end());
        try (var broker = RunningBroker.start()) {
            try (var log = new Loading(broker.address(), 20)) {
                workload.forEachContract(new FactsOfWorkload(workload, log::put));
                joined.say(log);
            }
            try (var ours = Ours.run(broker.address(), "scale", number, joined, List.of(), new Result())) {
                var result = new Result();
                ours.follow(signals, done, () -> load(broker, workload, done), result);
                ours.latency(number, result);
                return result;
            }
        }
    }

    private static void load(RunningBroker broker, Workload workload, LastWords words) {
        try (var log = new Loading(broker.address(), 20)) {
            workload.forEachSignal(new FactsOfWorkload(workload, log::put));
            words.say(log);
        }
    }
}
