package org.lotse.lists.rows.domain;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.detection.domain.CsvDialect;
import org.lotse.lists.mapping.domain.ColumnMapping;
import org.lotse.lists.mapping.domain.ImportField;

/** One row with its mapping: values by field, and the errors found while reading them. */
final class MappedRow {
    private static final Set<String> NOTHING = Set.of("", "NA", "N/A", "n/a", "NULL", "null", "-", "–", "#N/A", "#NV");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST = 200;
    private static final int LONGEST_ID = 100;

    private final List<String> headers;
    private final ColumnMapping mapping;
    private final CsvDialect dialect;
    private final RawRow rawRow;
    private final List<CellError> flaws = new ArrayList<>();

    MappedRow(List<String> headers, ColumnMapping mapping, CsvDialect dialect, RawRow rawRow) {
        this.headers = headers;
        this.mapping = mapping;
        this.dialect = dialect;
        this.rawRow = rawRow;
    }

    /** The trimmed value, or null when the cell is empty. */
    @Nullable
    String text(ImportField field) {
        String value = tidy(raw(field));
        if (NOTHING.contains(value)) {
            return null;
        }
        int longest = field == ImportField.MEMBER_ID || field == ImportField.EVENT_ID ? LONGEST_ID : LONGEST;
        if (value.length() > longest) {
            flaw(field, RowErrorReason.TOO_LONG, Integer.toString(longest));
            return null;
        }
        return value;
    }

    @Nullable
    LocalDateTime time(ImportField field, ZoneId zone) {
        String value = text(field);
        if (value == null) {
            return null;
        }
        Optional<LocalDateTime> read = dialect.dates().read(value, zone);
        if (read.isEmpty()) {
            flaw(field, RowErrorReason.NOT_A_DAY, dialect.dates().example());
        }
        return read.orElse(null);
    }

    @Nullable
    BigDecimal number(ImportField field) {
        String value = text(field);
        if (value == null) {
            return null;
        }
        Optional<BigDecimal> read = dialect.decimal().read(value);
        if (read.isEmpty()) {
            flaw(field, RowErrorReason.NOT_A_NUMBER, dialect.decimal().example());
        }
        return read.orElse(null);
    }

    void flaw(ImportField field, RowErrorReason reason, String detail) {
        Integer at = mapping.columns().get(field);
        String column = at == null || at >= headers.size() ? field.name() : headers.get(at);
        flaws.add(new CellError(column, raw(field), reason, detail));
    }

    void flaw(RowErrorReason reason, String detail) {
        flaws.add(new CellError("", "", reason, detail));
    }

    List<CellError> flaws() {
        return List.copyOf(flaws);
    }

    ColumnMapping mapping() {
        return mapping;
    }

    private String raw(ImportField field) {
        Integer at = mapping.columns().get(field);
        if (at == null) {
            return mapping.fixed().getOrDefault(field, "");
        }
        return at < rawRow.cells().size() ? rawRow.cells().get(at) : "";
    }

    private static String tidy(String value) {
        return BLANKS.matcher(value.replace('\u00A0', ' ').strip()).replaceAll(" ");
    }
}
