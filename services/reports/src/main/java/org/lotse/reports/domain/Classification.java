package org.lotse.reports.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * A dated property of a member, valid until the next of its kind.
 *
 * @param scheme the scheme that defines the code: "EU-2003-361", "NUTS-2024" …
 */
public record Classification(UUID id, ClassificationKind kind, String scheme, String code, LocalDate validFrom) {

    /** The property that a classification describes. */
    public enum ClassificationKind {
        SIZE,
        REGION,
        TYPE
    }

    /** The later classification counts; on the same day the id decides, so that the result never depends on the order. */
    static final Comparator<Classification> BY_AGE =
            Comparator.comparing(Classification::validFrom).thenComparing(Classification::id);
}
