package org.lotse.activation.metric.statistics;

/** The difference of two independent proportions. */
public final class Newcombe {

    private Newcombe() {}

    /**
     * The difference {@code hits1/of1 - hits2/of2} with Newcombe's hybrid score interval (his method 10).
     *
     * @return fractions of 1, -1 to 1, 95 % confidence
     * @throws IllegalArgumentException as {@link Wilson#of}
     * @see <a href="https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I">Newcombe, Statistics in Medicine
     *     17, 1998</a>
     */
    public static ConfidenceInterval difference(long hits1, long of1, long hits2, long of2) {
        ConfidenceInterval one = Wilson.of(hits1, of1);
        ConfidenceInterval two = Wilson.of(hits2, of2);
        double difference = one.estimate() - two.estimate();
        double down = Math.hypot(one.estimate() - one.low(), two.high() - two.estimate());
        double up = Math.hypot(one.high() - one.estimate(), two.estimate() - two.low());
        return new ConfidenceInterval(difference, Math.max(-1, difference - down), Math.min(1, difference + up));
    }
}
