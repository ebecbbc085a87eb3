package org.lotse.reports.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The classifications of one organisation over time.
 *
 * @param registeredType the type it was registered with; a dated TYPE classification takes precedence
 */
public record ClassificationHistory(String registeredType, List<Classification> classifications) {

    static final String UNKNOWN = "UNKNOWN";
    private static final String COMPANY = "COMPANY";
    private static final ClassificationHistory NOTHING = new ClassificationHistory(UNKNOWN, List.of());

    /** For organisations whose own facts have not arrived: they count, with unknown properties. */
    static ClassificationHistory unknown() {
        return NOTHING;
    }

    SizeClass sizeOn(LocalDate day) {
        return on(Classification.ClassificationKind.SIZE, day)
                .map(c -> SizeClass.of(c.code()))
                .orElse(SizeClass.UNKNOWN);
    }

    /** NUTS code on that day, or UNKNOWN. */
    String regionOn(LocalDate day) {
        return on(Classification.ClassificationKind.REGION, day)
                .filter(c -> c.scheme().startsWith("NUTS"))
                .map(Classification::code)
                .orElse(UNKNOWN);
    }

    String typeOn(LocalDate day) {
        return on(Classification.ClassificationKind.TYPE, day)
                .map(Classification::code)
                .orElse(registeredType);
    }

    boolean isEnterpriseOn(LocalDate day) {
        return typeOn(day).equals(COMPANY);
    }

    private Optional<Classification> on(Classification.ClassificationKind kind, LocalDate day) {
        return classifications.stream()
                .filter(c -> c.kind() == kind && !c.validFrom().isAfter(day))
                .max(Classification.BY_AGE);
    }
}
