package org.lotse.bench.contest;

/**
 * What activation costs, against the limit and against its peers: the same facts for all, in turns, each in a process of its own. Prints
 * Markdown.
 */
public final class ActivationBench {

    private ActivationBench() {}

    /** @param args facts, members, rounds; then "scale" or "none" */
    public static void main(String[] args) throws Exception {
        int facts = Integer.parseInt(args[0]);
        int members = Integer.parseInt(args[1]);
        int rounds = Integer.parseInt(args[2]);
        System.out.printf("%nBefore: %s%n", Machine.state());
        Medians medians = new Contest(facts, members, rounds).run();
        Table.print(facts, members, rounds, medians);
        if (args[3].equals("scale")) {
            new Scale(facts, members).run();
        }
        System.out.printf("%nAfter: %s%n", Machine.state());
    }
}
