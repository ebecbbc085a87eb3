package org.lotse.lists.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;
import java.util.BitSet;
import org.lotse.lists.detection.domain.DecodedLine;
import org.lotse.lists.detection.domain.Encoding;

/** Decodes line by line and records the lines that have another encoding than the file. */
final class LineReader extends Reader {
    private final InputStream in;
    private final Encoding encoding;
    private final BitSet mixed = new BitSet();
    private byte[] bytes = new byte[4096];
    private String text = "";
    private int at;
    private int line;

    LineReader(InputStream in, Encoding encoding) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.encoding = encoding;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (at == text.length() && !next()) {
            return -1;
        }
        int count = Math.min(length, text.length() - at);
        text.getChars(at, at + count, into, from);
        at += count;
        return count;
    }

    /** Whether any of the lines, counted from 1, is mixed. */
    boolean isMixed(long firstLine, long lastLine) {
        int found = mixed.nextSetBit((int) firstLine);
        return found >= 0 && found <= lastLine;
    }

    private boolean next() throws IOException {
        int length = 0;
        int b;
        do {
            b = in.read();
            if (b >= 0) {
                if (length == bytes.length) {
                    bytes = Arrays.copyOf(bytes, length * 2);
                }
                bytes[length++] = (byte) b;
            }
        } while (b >= 0 && b != '\n');
        if (length == 0) {
            return false;
        }
        line++;
        DecodedLine decoded = DecodedLine.of(bytes, length, encoding);
        mixed.set(line, decoded.mixed());
        text = decoded.text();
        at = 0;
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
