package org.lotse.lists.matching.domain;

import java.util.Arrays;

/** The letter bigrams of a name, sorted, and its digits. */
final class NameBigrams {
    private final int[] pairs;
    private final String digits;

    private NameBigrams(int[] pairs, String digits) {
        this.pairs = pairs;
        this.digits = digits;
    }

    static NameBigrams of(String name) {
        String padded = " " + name + " ";
        int[] pairs = new int[padded.length() - 1];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = padded.charAt(i) << 16 | padded.charAt(i + 1);
        }
        Arrays.sort(pairs);
        return new NameBigrams(pairs, name.replaceAll("\\D+", ""));
    }

    int[] distinct() {
        return Arrays.stream(pairs).distinct().toArray();
    }

    /** Quickly excludes names that cannot be similar: other digits, or lengths too far apart. */
    boolean isComparable(NameBigrams other) {
        int shorter = Math.min(pairs.length, other.pairs.length);
        return digits.equals(other.digits)
                && 2.0 * shorter / (pairs.length + other.pairs.length) >= SimilarNameFinder.MIN_SIMILARITY;
    }

    /** Dice coefficient: twice the number of shared bigrams over the bigrams of both names, 0 to 1. */
    double similarity(NameBigrams other) {
        int i = 0;
        int j = 0;
        int common = 0;
        while (i < pairs.length && j < other.pairs.length) {
            if (pairs[i] == other.pairs[j]) {
                common++;
                i++;
                j++;
            } else if (pairs[i] < other.pairs[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * common / (pairs.length + other.pairs.length);
    }
}
