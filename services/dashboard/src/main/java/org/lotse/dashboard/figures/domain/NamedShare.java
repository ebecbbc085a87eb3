package org.lotse.dashboard.figures.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** Shares with a name in plain words. */
public enum NamedShare {
    NONE(0),
    ONE_IN_TEN(0.1),
    ONE_IN_FIVE(0.2),
    ONE_IN_FOUR(0.25),
    ONE_IN_THREE(1 / 3.0),
    HALF(0.5),
    TWO_IN_THREE(2 / 3.0),
    THREE_IN_FOUR(0.75),
    FOUR_IN_FIVE(0.8),
    NINE_IN_TEN(0.9),
    ALL(1);

    private static final double HARDLY = 0.03;

    private final double share;

    NamedShare(double share) {
        this.share = share;
    }

    /** "None" and "all" are used only for exact or nearly exact values. */
    static NamedShare nearest(double share) {
        return Arrays.stream(values())
                .filter(namedShare -> namedShare != NONE || share < HARDLY)
                .filter(namedShare -> namedShare != ALL || share > 1 - HARDLY)
                .min(Comparator.comparingDouble(namedShare -> Math.abs(namedShare.share - share)))
                .orElseThrow();
    }

    /** Message key: {@code one-in-three}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
