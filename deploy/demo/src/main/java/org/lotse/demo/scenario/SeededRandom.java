package org.lotse.demo.scenario;

import java.util.List;
import java.util.SplittableRandom;

/** Reproducible random numbers: the same seed and purpose give the same draws, whatever is drawn elsewhere. */
final class SeededRandom {

    private final SplittableRandom random;

    private SeededRandom(SplittableRandom random) {
        this.random = random;
    }

    /** @param purpose separates the draws for different things, so that changing one does not affect the others */
    static SeededRandom of(long seed, String purpose) {
        long hash = 1_125_899_906_842_597L;
        for (int i = 0; i < purpose.length(); i++) {
            hash = 31 * hash + purpose.charAt(i);
        }
        return new SeededRandom(new SplittableRandom(seed ^ hash));
    }

    /** True with this probability, {@code 0..1}. */
    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from {@code low} to {@code high}, both inclusive. */
    int between(int low, int high) {
        return low >= high ? low : random.nextInt(low, high + 1);
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** Index of a weight, drawn in proportion to the weights, which need not sum to 1. */
    int weighted(double... weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double left = random.nextDouble() * total;
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }
}
