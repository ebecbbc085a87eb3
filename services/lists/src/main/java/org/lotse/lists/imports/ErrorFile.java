package org.lotse.lists.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.lotse.lists.domain.RowDuplicate;
import org.lotse.lists.domain.RowError;

/**
 * The file that a user downloads to correct a list. Spreadsheets open it, so it starts with a byte order mark, uses semicolons in German,
 * and contains no formula.
 */
final class ErrorFile {
    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    private ErrorFile() {}

    static String ofFlaws(List<RowError> flaws, Locale language) {
        return write(language, List.of("row", "line", "column", "value", "problem"), csv -> {
            for (RowError found : flaws) {
                csv.printRecord(
                        found.row(),
                        found.line(),
                        harmless(found.flaw().column()),
                        harmless(found.flaw().value()),
                        harmless(ReasonMessages.of(found.flaw(), language)));
            }
        });
    }

    static String ofRepeats(List<RowDuplicate> repeats, Locale language) {
        return write(language, List.of("row", "line", "other", "repeat"), csv -> {
            for (RowDuplicate repeat : repeats) {
                String kind = repeat.superseded() ? "superseded" : repeat.identical() ? "identical" : "again";
                csv.printRecord(
                        repeat.row(), repeat.line(), repeat.other(), ReasonMessages.text("repeat." + kind, language));
            }
        });
    }

    /** A spreadsheet reads a cell that begins with one of these characters as a formula; a leading apostrophe makes it text. */
    static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String write(Locale language, List<String> headings, CsvBody body) {
        StringBuilder text = new StringBuilder(MARK);
        char delimiter = language.getLanguage().equals("de") ? ';' : ',';
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setQuoteMode(QuoteMode.MINIMAL)
                .get();
        try (CSVPrinter csv = new CSVPrinter(text, format)) {
            csv.printRecord(headings.stream()
                    .map(h -> ReasonMessages.text("heading." + h, language))
                    .toList());
            body.print(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private interface CsvBody {
        void print(CSVPrinter csv) throws IOException;
    }
}
