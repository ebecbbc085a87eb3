package org.lotse.bench.contest;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.lotse.bench.broker.RunningBroker;
import org.lotse.bench.dsl.DslPeer;
import org.lotse.bench.limit.Limit;
import org.lotse.bench.ours.Ours;
import org.lotse.bench.sql.SqlPeer;
import org.lotse.bench.workload.FactsOfWorkload;
import org.lotse.bench.workload.Workload;

/** All contestants in turns on the same facts, each in a process of its own, beside one broker in another. */
final class Contest {

    static final String LIMIT = "limit";
    static final String OURS = "ours";
    static final String DSL = "DSL";
    static final String SQL = "SQL";

    private static final long SEED = 20_260_101L;

    private final Workload workload;
    private final int rounds;
    private final Medians medians = new Medians();

    Contest(int facts, int members, int rounds) {
        this.workload = workload(facts, members);
        this.rounds = rounds;
    }

    /** Facts whose last one was recorded when this day began, so that figures of today follow without a step in time. */
    static Workload workload(int facts, int members) {
        return new Workload(SEED, LocalDate.now(ZoneOffset.UTC), members, facts);
    }

    Medians run() throws IOException, InterruptedException, ExecutionException {
        try (var broker = RunningBroker.start()) {
            var words = new LastWords("contest", workload.members(), workload.end());
            long written = load(broker.address(), words);
            for (int round = 1; round <= rounds; round++) {
                System.out.printf("Round %d of %d: %s%n", round, rounds, Machine.state());
                medians.add(LIMIT, new Contestant(LIMIT, Limit.class, arguments(broker, LIMIT, written)).run());
                medians.add(OURS, ours(broker, round, words, written));
                medians.add(DSL, new Contestant(DSL, DslPeer.class, arguments(broker, DSL + round, written)).run());
                medians.add(SQL, sql());
            }
        }
        return medians;
    }

    private long load(String bootstrap, LastWords words) {
        try (var log = new Loading(bootstrap, 20)) {
            var facts = new FactsOfWorkload(workload, log::put);
            workload.forEachContract(facts);
            workload.forEachSignal(facts);
            words.say(log);
            return log.written();
        }
    }

    private Result ours(RunningBroker broker, int round, LastWords words, long written)
            throws IOException, InterruptedException, ExecutionException {
        var result = new Result();
        long kept = (long) Workload.CONTRACT_FACTS * workload.members() + workload.signals();
        try (var ours = Ours.run(broker.address(), "bench-" + round, written, words, List.of(), result)) {
            ours.weigh(written, kept, result);
            ours.latency(workload.members(), result);
            ours.compare(result);
            ours.restore(result);
        }
        System.out.println(result);
        return result;
    }

    private Result sql() throws IOException, InterruptedException {
        return new Contestant(
                        SQL,
                        SqlPeer.class,
                        List.of(
                                Long.toString(workload.seed()),
                                workload.end().toString(),
                                Integer.toString(workload.members()),
                                Integer.toString(workload.facts())))
                .run();
    }

    private static List<String> arguments(RunningBroker broker, String name, long written) {
        var arguments = new ArrayList<>(List.of(broker.address()));
        arguments.add(name.equals(LIMIT) ? Integer.toString(LastWords.PARTITIONS) : "bench-" + name);
        arguments.add(Long.toString(written));
        return arguments;
    }
}
