package org.lotse.lists.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.detection.domain.Delimiter;
import org.lotse.lists.detection.domain.Encoding;
import org.lotse.lists.rows.domain.RawRow;

/** The rows of a list in order, without empty lines; the first is the header. The caller must close it. */
public final class CsvRowIterator implements Iterator<RawRow>, AutoCloseable {
    private final @Nullable LineReader lines;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> headers;
    private int row;

    private CsvRowIterator(Reader reader, @Nullable LineReader lines, Delimiter delimiter) throws IOException {
        this.lines = lines;
        this.parser = CSVParser.builder()
                .setReader(reader)
                .setFormat(CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(delimiter.sign())
                        .setIgnoreEmptyLines(true)
                        .setTrailingData(true)
                        .setLenientEof(true)
                        .get())
                .get();
        this.records = parser.iterator();
        this.headers = records.hasNext()
                ? withoutEmptyEnd(records.next().toList(), 1).stream()
                        .map(String::strip)
                        .toList()
                : List.of();
    }

    public static CsvRowIterator of(InputStream file, Encoding encoding, Delimiter delimiter) {
        try {
            file.mark(encoding.mark() + 1);
            skipMark(file, encoding);
            if (!encoding.cutsByByte()) {
                return new CsvRowIterator(new InputStreamReader(file, encoding.charset()), null, delimiter);
            }
            LineReader lines = new LineReader(file, encoding);
            return new CsvRowIterator(lines, lines, delimiter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> headers() {
        return headers;
    }

    @Override
    public boolean hasNext() {
        return records.hasNext();
    }

    @Override
    public RawRow next() {
        if (!records.hasNext()) {
            throw new NoSuchElementException();
        }
        CSVRecord csv = records.next();
        List<String> cells = withoutEmptyEnd(csv.toList(), headers.size());
        long last = Math.max(1, parser.getCurrentLineNumber());
        long breaks = cells.stream().mapToLong(CsvRowIterator::lineBreaks).sum();
        long first = Math.max(1, last - breaks);
        boolean mixed = lines != null && lines.isMixed(first, last);
        return new RawRow(++row, first, cells, mixed);
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lineBreaks(String cell) {
        return cell.chars().filter(c -> c == '\n').count();
    }

    private static List<String> withoutEmptyEnd(List<String> cells, int least) {
        List<String> kept = new ArrayList<>(cells);
        while (kept.size() > least && kept.getLast().isBlank()) {
            kept.removeLast();
        }
        return List.copyOf(kept);
    }

    /** A UTF-16 file may have no byte order mark. */
    private static void skipMark(InputStream file, Encoding encoding) throws IOException {
        if (encoding.mark() == 0) {
            return;
        }
        byte[] start = file.readNBytes(encoding.mark());
        String text = new String(start, encoding.charset());
        if (!text.equals("\uFEFF")) {
            file.reset();
        }
    }
}
