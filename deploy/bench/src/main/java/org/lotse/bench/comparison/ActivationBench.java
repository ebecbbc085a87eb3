package org.lotse.bench.comparison;

import org.lotse.bench.harness.MachineInfo;
import org.lotse.bench.harness.ResultMedians;

/**
 * Measures the cost of activation against the limit and against its peers: the same facts for all, in interleaved
 * rounds, each contestant in a process of its own. Prints Markdown.
 */
public final class ActivationBench {

    private ActivationBench() {}

    /** @param args facts, members, rounds; then "scale" or "none" */
    public static void main(String[] args) throws Exception {
        int facts = Integer.parseInt(args[0]);
        int members = Integer.parseInt(args[1]);
        int rounds = Integer.parseInt(args[2]);
        System.out.printf("%nBefore: %s%n", MachineInfo.state());
        ResultMedians medians = new BenchmarkComparison(facts, members, rounds).run();
        ResultTable.print(facts, members, rounds, medians);
        if (args[3].equals("scale")) {
            new ScalingBenchmark(facts, members).run();
        }
        System.out.printf("%nAfter: %s%n", MachineInfo.state());
    }
}
