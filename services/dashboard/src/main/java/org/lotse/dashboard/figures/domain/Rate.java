package org.lotse.dashboard.figures.domain;

import java.util.Optional;

/**
 * A share with its 95 % Wilson score interval, which is reliable for the 5 to 50 members of a cohort. The textbook interval
 * {@code p ± z·sqrt(p(1-p)/n)} is not.
 *
 * @param part number of successes, {@code 0..whole}
 * @param whole number of cases, at least 1
 * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson, JASA 22(158), 1927</a>
 */
public record Rate(long part, long whole) {

    private static final double Z = 1.959963984540054;

    public Rate {
        if (whole < 1 || part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole + " is not a share");
        }
    }

    /** Empty without cases: such a rate is unknown, not 0. */
    public static Optional<Rate> of(long part, long whole) {
        return whole < 1 ? Optional.empty() : Optional.of(new Rate(Math.clamp(part, 0, whole), whole));
    }

    /** Fraction of 1. */
    public double share() {
        return (double) part / whole;
    }

    /** Fraction of 1, at most {@link #share}. */
    public double low() {
        return Math.max(0, centre() - half());
    }

    /** Fraction of 1, at least {@link #share}. */
    public double high() {
        return Math.min(1, centre() + half());
    }

    /** The nearest share with a name, for the title of a chart. */
    public NamedShare portion() {
        return NamedShare.nearest(share());
    }

    private double centre() {
        return (share() + Z * Z / (2 * whole)) / (1 + Z * Z / whole);
    }

    private double half() {
        double p = share();
        return Z / (1 + Z * Z / whole) * Math.sqrt(p * (1 - p) / whole + Z * Z / (4.0 * whole * whole));
    }
}
