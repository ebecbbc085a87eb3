package org.lotse.lists.rows.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.mapping.domain.ImportField;

/** Reads the member of a row. */
final class MemberReader {
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern SECTOR = Pattern.compile("[A-U]?(\\d{1,2}(\\.\\d{1,2}){0,2})?");
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}[0-9A-Z]{0,3}");

    private final LocalDate today;
    private final ZoneId zone;

    MemberReader(LocalDate today, ZoneId zone) {
        this.today = today;
        this.zone = zone;
    }

    MemberData read(MappedRow mappedRow) {
        String name = mappedRow.text(ImportField.MEMBER);
        String externalId = mappedRow.text(ImportField.MEMBER_ID);
        if (name == null && externalId == null) {
            mappedRow.flaw(
                    mappedRow.mapping().has(ImportField.MEMBER) ? ImportField.MEMBER : ImportField.MEMBER_ID,
                    RowErrorReason.MISSING,
                    "");
        }
        LocalDate startsOn = PlausibleDateRange.ofJoining(today)
                .check(day(mappedRow, ImportField.JOINED), ImportField.JOINED, mappedRow);
        LocalDate endsOn = PlausibleDateRange.ofLeaving(today)
                .check(day(mappedRow, ImportField.LEFT), ImportField.LEFT, mappedRow);
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            mappedRow.flaw(ImportField.LEFT, RowErrorReason.ENDS_BEFORE_IT_STARTS, startsOn.toString());
        }
        return new MemberData(
                name,
                externalId,
                word(
                        mappedRow,
                        ImportField.MEMBER_TYPE,
                        w -> Optional.of(MemberType.of(w).orElse(MemberType.OTHER)),
                        RowErrorReason.MISSING),
                word(mappedRow, ImportField.CATEGORY, MemberReader::category, RowErrorReason.CATEGORY_NOT_A_CODE),
                startsOn,
                endsOn,
                word(mappedRow, ImportField.SIZE, SizeClass::of, RowErrorReason.SIZE_NOT_KNOWN),
                word(mappedRow, ImportField.SECTOR, code(SECTOR), RowErrorReason.SECTOR_NOT_A_CODE),
                word(mappedRow, ImportField.REGION, code(REGION), RowErrorReason.REGION_NOT_A_CODE));
    }

    private @Nullable LocalDate day(MappedRow mappedRow, ImportField field) {
        LocalDateTime at = mappedRow.time(field, zone);
        return at == null ? null : at.toLocalDate();
    }

    private static <T> @Nullable T word(
            MappedRow mappedRow, ImportField field, Function<String, Optional<T>> reader, RowErrorReason otherwise) {
        String written = mappedRow.text(field);
        if (written == null) {
            return null;
        }
        Optional<T> read = reader.apply(written);
        if (read.isEmpty()) {
            mappedRow.flaw(field, otherwise, "");
        }
        return read.orElse(null);
    }

    private static Optional<String> category(String written) {
        String code = written.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return CODE.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }

    private static Function<String, Optional<String>> code(Pattern pattern) {
        return written -> {
            String code = written.toUpperCase(Locale.ROOT).replace(" ", "");
            return pattern.matcher(code).matches() ? Optional.of(code) : Optional.empty();
        };
    }
}
