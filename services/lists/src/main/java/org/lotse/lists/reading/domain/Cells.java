package org.lotse.lists.reading.domain;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.mapping.domain.Field;
import org.lotse.lists.mapping.domain.Mapping;
import org.lotse.lists.recognising.domain.Dialect;

/** One row seen through the mapping: values by field, and the flaws found on the way. */
final class Cells {
    private static final Set<String> NOTHING = Set.of("", "NA", "N/A", "n/a", "NULL", "null", "-", "–", "#N/A", "#NV");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST = 200;
    private static final int LONGEST_ID = 100;

    private final List<String> headers;
    private final Mapping mapping;
    private final Dialect dialect;
    private final Line line;
    private final List<Flaw> flaws = new ArrayList<>();

    Cells(List<String> headers, Mapping mapping, Dialect dialect, Line line) {
        this.headers = headers;
        this.mapping = mapping;
        this.dialect = dialect;
        this.line = line;
    }

    /** The tidied value, or null when the cell says nothing. */
    @Nullable
    String text(Field field) {
        String value = tidy(raw(field));
        if (NOTHING.contains(value)) {
            return null;
        }
        int longest = field == Field.MEMBER_ID || field == Field.EVENT_ID ? LONGEST_ID : LONGEST;
        if (value.length() > longest) {
            flaw(field, Reason.TOO_LONG, Integer.toString(longest));
            return null;
        }
        return value;
    }

    @Nullable
    LocalDateTime time(Field field, ZoneId zone) {
        String value = text(field);
        if (value == null) {
            return null;
        }
        Optional<LocalDateTime> read = dialect.dates().read(value, zone);
        if (read.isEmpty()) {
            flaw(field, Reason.NOT_A_DAY, dialect.dates().example());
        }
        return read.orElse(null);
    }

    @Nullable
    BigDecimal number(Field field) {
        String value = text(field);
        if (value == null) {
            return null;
        }
        Optional<BigDecimal> read = dialect.decimal().read(value);
        if (read.isEmpty()) {
            flaw(field, Reason.NOT_A_NUMBER, dialect.decimal().example());
        }
        return read.orElse(null);
    }

    void flaw(Field field, Reason reason, String detail) {
        Integer at = mapping.columns().get(field);
        String column = at == null || at >= headers.size() ? field.name() : headers.get(at);
        flaws.add(new Flaw(column, raw(field), reason, detail));
    }

    void flaw(Reason reason, String detail) {
        flaws.add(new Flaw("", "", reason, detail));
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    Mapping mapping() {
        return mapping;
    }

    private String raw(Field field) {
        Integer at = mapping.columns().get(field);
        if (at == null) {
            return mapping.fixed().getOrDefault(field, "");
        }
        return at < line.cells().size() ? line.cells().get(at) : "";
    }

    private static String tidy(String value) {
        return BLANKS.matcher(value.replace('\u00A0', ' ').strip()).replaceAll(" ");
    }
}
