package org.lotse.lists.detection.domain;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * Reads all bytes of a file once, in pieces, in constant memory, and tells its encoding. Without a byte order mark the lines
 * vote: lines with letters beyond ASCII that are UTF-8 against those that are not. The minority lines are *mixed*: they come
 * from another encoding and are refused row by row rather than guessed.
 */
public final class EncodingDetector {
    private static final int HEAD = 4;

    private final byte[] head = new byte[HEAD];
    private final Utf8LineValidator line = new Utf8LineValidator();
    private long size;
    private long zerosAtEven;
    private long zerosAtOdd;
    private long utf8Lines;
    private long otherLines;
    private boolean windowsLetters;

    public void accept(byte[] bytes, int from, int until) {
        for (int i = from; i < until; i++) {
            int b = bytes[i] & 0xFF;
            if (size < HEAD) {
                head[(int) size] = bytes[i];
            }
            if (b == 0) {
                countZero();
            }
            windowsLetters |= b >= 0x80 && b <= 0x9F;
            size++;
            if (b == '\n') {
                endLine();
            } else {
                line.accept(b);
            }
        }
    }

    /** The encoding most lines agree on. Call after the last byte. */
    public Encoding encoding() {
        endLine();
        if (starts("efbbbf")) {
            return Encoding.UTF_8_BOM;
        }
        if (starts("fffe") || (looksLikeUtf16() && zerosAtOdd > zerosAtEven)) {
            return Encoding.UTF_16_LE;
        }
        if (starts("feff") || looksLikeUtf16()) {
            return Encoding.UTF_16_BE;
        }
        if (otherLines > utf8Lines) {
            return windowsLetters ? Encoding.WINDOWS_1252 : Encoding.ISO_8859_1;
        }
        return Encoding.UTF_8;
    }

    /** Zero bytes that no text in the recognised encoding has. */
    public boolean isBinary() {
        return zerosAtEven + zerosAtOdd > 0 && encoding().cutsByByte();
    }

    public long size() {
        return size;
    }

    /** Lines whose letters beyond ASCII belong to another encoding than the recognised one. */
    public long mixedLines() {
        return switch (encoding()) {
            case UTF_8, UTF_8_BOM -> otherLines;
            case WINDOWS_1252, ISO_8859_1 -> utf8Lines;
            case UTF_16_LE, UTF_16_BE -> 0;
        };
    }

    /** Western text in UTF-16 has a zero in nearly every second byte, and hardly any in the others. */
    private boolean looksLikeUtf16() {
        long more = Math.max(zerosAtEven, zerosAtOdd);
        long fewer = Math.min(zerosAtEven, zerosAtOdd);
        return size >= HEAD && more * 10 > size * 3 && fewer * 10 < more;
    }

    private boolean starts(String hex) {
        byte[] mark = HexFormat.of().parseHex(hex);
        return size >= mark.length && Arrays.equals(mark, 0, mark.length, head, 0, mark.length);
    }

    private void countZero() {
        if (size % 2 == 0) {
            zerosAtEven++;
        } else {
            zerosAtOdd++;
        }
    }

    private void endLine() {
        if (line.hasNonAscii()) {
            if (line.isMalformed()) {
                otherLines++;
            } else {
                utf8Lines++;
            }
        }
        line.clear();
    }
}
