package org.lotse.bench.workload;

/**
 * Distribution of activity over members: the member of rank r gets a share proportional to {@code 1 / r^exponent}, up
 * to a cap.
 */
final class Zipf {

    private Zipf() {}

    /**
     * Distributes {@code total} facts over {@code members} members.
     *
     * @param cap most facts of one member; the excess goes to less active members
     * @return facts per member, by rank; sums to {@code total}
     * @throws IllegalArgumentException if {@code total > members * cap}
     */
    static int[] deal(int total, int members, double exponent, int cap) {
        if ((long) members * cap < total) {
            throw new IllegalArgumentException(
                    "%d members with at most %d facts cannot hold %d".formatted(members, cap, total));
        }
        double weights = 0;
        for (int rank = 1; rank <= members; rank++) {
            weights += Math.pow(rank, -exponent);
        }
        var dealt = new int[members];
        int left = total;
        for (int rank = 1; rank <= members; rank++) {
            double share = total * Math.pow(rank, -exponent) / weights;
            dealt[rank - 1] = Math.min(cap, (int) share);
            left -= dealt[rank - 1];
        }
        for (int member = members - 1; left > 0; member = member == 0 ? members - 1 : member - 1) {
            if (dealt[member] < cap) {
                dealt[member]++;
                left--;
            }
        }
        return dealt;
    }
}
