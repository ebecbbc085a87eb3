package org.lotse.reports.downloads;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.lotse.reports.i18n.ReportMessages;

/** Writes a report as a workbook. Numbers are numbers and days are days; text is never read as a formula. */
final class ReportXlsxWriter {

    private static final int SHARE_COLUMN = 7;
    private static final int[] FIGURE_WIDTHS = {32, 48, 28, 24, 12, 22, 12, 10, 12, 14};
    private static final int[] EVIDENCE_WIDTHS = {32, 12, 40, 38, 40, 38, 38, 10, 10, 22, 38};
    private static final int[] DEFINITION_WIDTHS = {28, 10, 48, 120};

    private final ReportTables reportTables;
    private final ReportMessages reportMessages;

    ReportXlsxWriter(ReportTables reportTables, ReportMessages reportMessages) {
        this.reportTables = reportTables;
        this.reportMessages = reportMessages;
    }

    byte[] write(Map<UUID, String> events, Map<UUID, String> members) {
        try (var file = new ByteArrayOutputStream();
                var workbook = new Workbook(file, "Lotse", "1.0")) {
            figures(workbook.newWorksheet(reportMessages.text("sheet.figures")));
            evidence(
                    workbook.newWorksheet(reportMessages.text("sheet.evidence")),
                    reportTables.evidence(events, members));
            definitions(workbook.newWorksheet(reportMessages.text("sheet.definitions")));
            workbook.finish();
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void figures(Worksheet sheet) {
        widths(sheet, FIGURE_WIDTHS);
        int next = put(sheet, 0, reportTables.head());
        next = header(sheet, next + 1, reportTables.figuresHeader());
        sheet.freezePane(0, next);
        int last = put(sheet, next, reportTables.figures());
        sheet.range(next, SHARE_COLUMN, Math.max(next, last - 1), SHARE_COLUMN)
                .style()
                .format("0.0%")
                .set();
    }

    private void evidence(Worksheet sheet, Stream<TableRow> evidence) {
        widths(sheet, EVIDENCE_WIDTHS);
        int next = header(sheet, 0, reportTables.evidenceHeader());
        sheet.freezePane(0, next);
        put(sheet, next, evidence.toList());
    }

    private void definitions(Worksheet sheet) {
        widths(sheet, DEFINITION_WIDTHS);
        int next = put(sheet, header(sheet, 0, reportTables.definitionsHeader()), reportTables.definitions());
        put(sheet, header(sheet, next + 1, reportTables.positionHeader()), reportTables.position());
    }

    private static void widths(Worksheet sheet, int[] widths) {
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
    }

    private static int header(Worksheet sheet, int at, TableRow row) {
        int next = put(sheet, at, List.of(row));
        sheet.range(at, 0, at, row.cells().size() - 1).style().bold().set();
        return next;
    }

    /** @return the row after the last written row */
    private static int put(Worksheet sheet, int at, List<TableRow> rows) {
        int row = at;
        for (TableRow cells : rows) {
            for (int column = 0; column < cells.cells().size(); column++) {
                put(sheet, row, column, cells.cells().get(column));
            }
            row++;
        }
        return row;
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell != null) {
            sheet.value(row, column, cell.toString());
        }
    }
}
