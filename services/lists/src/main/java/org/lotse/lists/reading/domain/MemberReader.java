package org.lotse.lists.reading.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.mapping.domain.Field;

/** Reads what a row says of its member. */
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

    MemberPart read(Cells cells) {
        String name = cells.text(Field.MEMBER);
        String externalId = cells.text(Field.MEMBER_ID);
        if (name == null && externalId == null) {
            cells.flaw(cells.mapping().has(Field.MEMBER) ? Field.MEMBER : Field.MEMBER_ID, Reason.MISSING, "");
        }
        LocalDate startsOn = Bounds.ofJoining(today).check(day(cells, Field.JOINED), Field.JOINED, cells);
        LocalDate endsOn = Bounds.ofLeaving(today).check(day(cells, Field.LEFT), Field.LEFT, cells);
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            cells.flaw(Field.LEFT, Reason.ENDS_BEFORE_IT_STARTS, startsOn.toString());
        }
        return new MemberPart(
                name,
                externalId,
                word(
                        cells,
                        Field.MEMBER_TYPE,
                        w -> Optional.of(MemberType.of(w).orElse(MemberType.OTHER)),
                        Reason.MISSING),
                word(cells, Field.CATEGORY, MemberReader::category, Reason.CATEGORY_NOT_A_CODE),
                startsOn,
                endsOn,
                word(cells, Field.SIZE, SizeClass::of, Reason.SIZE_NOT_KNOWN),
                word(cells, Field.SECTOR, code(SECTOR), Reason.SECTOR_NOT_A_CODE),
                word(cells, Field.REGION, code(REGION), Reason.REGION_NOT_A_CODE));
    }

    private @Nullable LocalDate day(Cells cells, Field field) {
        LocalDateTime at = cells.time(field, zone);
        return at == null ? null : at.toLocalDate();
    }

    private static <T> @Nullable T word(
            Cells cells, Field field, Function<String, Optional<T>> reader, Reason otherwise) {
        String written = cells.text(field);
        if (written == null) {
            return null;
        }
        Optional<T> read = reader.apply(written);
        if (read.isEmpty()) {
            cells.flaw(field, otherwise, "");
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
