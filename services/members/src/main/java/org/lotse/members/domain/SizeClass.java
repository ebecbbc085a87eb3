package org.lotse.members.domain;

import org.jspecify.annotations.Nullable;

/**
 * Size of an enterprise by Recommendation 2003/361/EC: headcount below the ceiling <em>and</em> turnover or balance sheet total within its
 * ceiling. A value equal to a money ceiling is within the class; a headcount equal to its ceiling is not.
 *
 * @see <a href="https://eur-lex.europa.eu/eli/reco/2003/361/oj">Recommendation 2003/361/EC, annex, article 2</a>
 */
public enum SizeClass {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE,
    /** The headcount is unknown, or both turnover and balance are. The class is never guessed. */
    UNKNOWN;

    /** The scheme under which size classes are recorded. */
    public static final String SCHEME = "EU-2003-361";

    private static final long MILLION = 1_000_000;

    /**
     * @param headcount annual work units, at least 0, or null when unknown
     * @param turnover euros a year, or null when unknown
     * @param balance balance sheet total in euros, or null when unknown
     */
    public static SizeClass of(@Nullable Integer headcount, @Nullable Long turnover, @Nullable Long balance) {
        if (headcount == null || (turnover == null && balance == null)) {
            return UNKNOWN;
        }
        if (headcount < 10 && (within(turnover, 2) || within(balance, 2))) {
            return MICRO;
        }
        if (headcount < 50 && (within(turnover, 10) || within(balance, 10))) {
            return SMALL;
        }
        if (headcount < 250 && (within(turnover, 50) || within(balance, 43))) {
            return MEDIUM;
        }
        return LARGE;
    }

    private static boolean within(@Nullable Long euros, int millions) {
        return euros != null && euros <= millions * MILLION;
    }
}
