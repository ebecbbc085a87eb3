package org.lotse.reports.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * A dated property of a member, valid until the next of its kind.
 *
 * @param scheme what gives the code its meaning: "EU-2003-361", "NUTS-2024" …
 */
public record Classification(UUID id, ClassificationKind kind, String scheme, String code, LocalDate validFrom) {

    /** What the property is about. */
    public enum ClassificationKind {
        SIZE,
        REGION,
        TYPE
    }

    /** The later one counts; two of one day are told apart by their ids, so that the answer never depends on the order. */
    static final Comparator<Classification> BY_AGE =
            Comparator.comparing(Classification::validFrom).thenComparing(Classification::id);
}
