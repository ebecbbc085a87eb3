package org.lotse.members.domain;

/**
 * Jaro–Winkler similarity of two names. It tolerates swapped and missing letters and favours a common prefix. The score is a hint for a
 * human; a score near 1 is no proof.
 *
 * @see <a href="https://files.eric.ed.gov/fulltext/ED325505.pdf">Winkler, String Comparator Metrics and Enhanced Decision Rules, 1990</a>
 */
public final class JaroWinkler {

    private static final int PREFIX = 4;
    private static final double PREFIX_WEIGHT = 0.1;

    private JaroWinkler() {}

    /** Returns a similarity from 0 (nothing in common) to 1 (identical). */
    public static double of(String one, String other) {
        double jaro = jaro(one, other);
        int prefix = 0;
        int most = Math.min(PREFIX, Math.min(one.length(), other.length()));
        while (prefix < most && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
    }

    /** An upper bound from the lengths alone; spares the computation for pairs that cannot reach a threshold. */
    public static double upperBound(int oneLength, int otherLength) {
        double jaro =
                (2 + (double) Math.min(oneLength, otherLength) / Math.max(1, Math.max(oneLength, otherLength))) / 3;
        return jaro + PREFIX * PREFIX_WEIGHT * (1 - jaro);
    }

    private static double jaro(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        int window = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        boolean[] ofOne = new boolean[one.length()];
        boolean[] ofOther = new boolean[other.length()];
        int matches = 0;
        for (int i = 0; i < one.length(); i++) {
            int partner = partner(one.charAt(i), other, ofOther, i - window, i + window);
            if (partner >= 0) {
                ofOne[i] = true;
                ofOther[partner] = true;
                matches++;
            }
        }
        if (matches == 0) {
            return 0;
        }
        double m = matches;
        return (m / one.length() + m / other.length() + (m - swapped(one, ofOne, other, ofOther) / 2.0) / m) / 3;
    }

    /** The first unmatched position of a letter between two positions, or -1. */
    private static int partner(char letter, String in, boolean[] taken, int from, int to) {
        for (int j = Math.max(0, from); j < Math.min(in.length(), to + 1); j++) {
            if (!taken[j] && in.charAt(j) == letter) {
                return j;
            }
        }
        return -1;
    }

    /** The number of common letters that stand in another order. */
    private static int swapped(String one, boolean[] ofOne, String other, boolean[] ofOther) {
        int swapped = 0;
        int j = 0;
        for (int i = 0; i < one.length(); i++) {
            if (ofOne[i]) {
                while (!ofOther[j]) {
                    j++;
                }
                if (one.charAt(i) != other.charAt(j)) {
                    swapped++;
                }
                j++;
            }
        }
        return swapped;
    }
}
