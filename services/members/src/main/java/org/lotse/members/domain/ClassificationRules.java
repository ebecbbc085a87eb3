package org.lotse.members.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Validates classifications. A code is checked against the format of its scheme, not against the scheme's full list. */
public final class ClassificationRules {

    private static final Pattern WZ = Pattern.compile("[A-V]|\\d{2}(\\.\\d{1,2}(\\.\\d)?)?");
    private static final Pattern NUTS = Pattern.compile("[A-Z]{2}[0-9A-Z]{0,3}");
    private static final Pattern SCHEME = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,39}");
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._-]{1,40}");

    private ClassificationRules() {}

    public static List<FieldViolation> violations(Classification one, LocalDate today) {
        return Stream.of(
                        schemeViolation(one),
                        codeViolation(one),
                        DateRules.violation("validFrom", one.validFrom(), today))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<FieldViolation> schemeViolation(Classification one) {
        boolean fits = switch (one.kind()) {
            case SIZE -> one.scheme().equals(SizeClass.SCHEME);
            case SECTOR -> one.scheme().startsWith("WZ-") || one.scheme().startsWith("NACE-");
            case REGION -> one.scheme().startsWith("NUTS-");
            case TYPE -> true;
        };
        return fits && SCHEME.matcher(one.scheme()).matches()
                ? Optional.empty()
                : Optional.of(new FieldViolation(
                        "scheme",
                        switch (one.kind()) {
                            case SIZE -> "A size class is of the scheme " + SizeClass.SCHEME + ".";
                            case SECTOR -> "A sector needs its scheme with the year: WZ-2008, WZ-2025, NACE-2.";
                            case REGION -> "A region needs its scheme with the year: NUTS-2021, NUTS-2024.";
                            case TYPE -> "A scheme has capital letters, digits and dashes, 40 at most.";
                        }));
    }

    private static Optional<FieldViolation> codeViolation(Classification one) {
        boolean fits = switch (one.kind()) {
            case SIZE ->
                Arrays.stream(SizeClass.values()).anyMatch(size -> size.name().equals(one.code()));
            case SECTOR -> WZ.matcher(one.code()).matches();
            case REGION -> NUTS.matcher(one.code()).matches();
            case TYPE -> CODE.matcher(one.code()).matches();
        };
        return fits
                ? Optional.empty()
                : Optional.of(new FieldViolation(
                        "code",
                        switch (one.kind()) {
                            case SIZE -> "A size class is MICRO, SMALL, MEDIUM, LARGE or UNKNOWN.";
                            case SECTOR -> "A sector code looks like C, 28, 28.1 or 28.11.0.";
                            case REGION -> "A region code looks like DE, DED, DED2 or DED2C.";
                            case TYPE -> "A code has letters, digits, dots and dashes, 40 at most.";
                        }));
    }
}
