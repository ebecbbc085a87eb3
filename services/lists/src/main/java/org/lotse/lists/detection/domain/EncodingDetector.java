package org.lotse.lists.detection.domain;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * Detects the encoding of a file: reads all bytes once, in pieces, in constant memory. Without a byte order mark, the lines with
 * non-ASCII characters vote: valid UTF-8 against the rest. The lines of the minority are *mixed*: they have another encoding and are
 * refused row by row rather than guessed.
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

    /** The encoding of most lines. Call after the last byte. */
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

    /** Whether the file has zero bytes that no text in the detected encoding has. */
    public boolean isBinary() {
        return zerosAtEven + zerosAtOdd > 0 && encoding().cutsByByte();
    }

    public long size() {
        return size;
    }

    /** Number of lines whose non-ASCII characters have another encoding than the detected one. */
    public long mixedLines() {
        return switch (encoding()) {
            case UTF_8, UTF_8_BOM -> otherLines;
            case WINDOWS_1252, ISO_8859_1 -> utf8Lines;
            case UTF_16_LE, UTF_16_BE -> 0;
        };
    }

    /** Western text in UTF-16 has a zero in nearly every second byte and hardly any in the other bytes. */
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
