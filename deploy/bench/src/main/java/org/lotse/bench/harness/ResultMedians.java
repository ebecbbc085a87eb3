package org.lotse.bench.harness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Results of interleaved rounds of several contestants; figures are medians, ratios are medians of the ratios within a
 * round.
 */
public final class ResultMedians {

    private final Map<String, List<MeasurementResult>> rounds = new LinkedHashMap<>();

    public void add(String contestant, MeasurementResult result) {
        rounds.computeIfAbsent(contestant, name -> new ArrayList<>()).add(result);
    }

    /** @return the median over the rounds, NaN if it was never measured */
    public double of(String contestant, String figure) {
        return median(valuesOf(contestant, figure));
    }

    /** @return the median over the rounds of {@code figure(a) / figure(b)} */
    public double ratio(String a, String b, String figure) {
        return ratio(a, figure, b, figure);
    }

    /** @return the median over the rounds of {@code figureOfA(a) / figureOfB(b)} */
    public double ratio(String a, String figureOfA, String b, String figureOfB) {
        double[] mine = valuesOf(a, figureOfA);
        double[] theirs = valuesOf(b, figureOfB);
        return median(IntStream.range(0, Math.min(mine.length, theirs.length))
                .mapToDouble(round -> mine[round] / theirs[round])
                .toArray());
    }

    private double[] valuesOf(String contestant, String figure) {
        return rounds.getOrDefault(contestant, List.of()).stream()
                .mapToDouble(result -> result.values().getOrDefault(figure, Double.NaN))
                .toArray();
    }

    static double median(double[] values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
