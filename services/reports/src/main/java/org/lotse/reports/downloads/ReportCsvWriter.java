package org.lotse.reports.downloads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the figures of a report as CSV (RFC 4180): comma, CRLF, decimal point, days as ISO 8601, the same in every language, so that
 * programs can parse it. UTF-8 with a byte order mark, because Excel reads the file as Windows-1252 without it.
 */
final class ReportCsvWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private ReportCsvWriter() {}

    static byte[] write(ReportTables reportTables) {
        var text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (TableRow row : Stream.concat(Stream.of(reportTables.figuresHeader()), reportTables.figures().stream())
                    .toList()) {
                csv.printRecord(row.cells().stream().map(ReportCsvWriter::harmless));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Prefixes text that a spreadsheet would execute with an apostrophe; numbers stay numbers. */
    static @Nullable Object harmless(@Nullable Object cell) {
        return cell instanceof String words && !words.isEmpty() && STARTS_A_FORMULA.indexOf(words.charAt(0)) >= 0
                ? "'" + words
                : cell;
    }
}
