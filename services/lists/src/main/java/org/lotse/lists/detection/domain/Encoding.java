package org.lotse.lists.detection.domain;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Character encoding of a list. */
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8, 0),
    UTF_8_BOM(StandardCharsets.UTF_8, 3),
    UTF_16_LE(StandardCharsets.UTF_16LE, 2),
    UTF_16_BE(StandardCharsets.UTF_16BE, 2),
    WINDOWS_1252(Charset.forName("windows-1252"), 0),
    ISO_8859_1(StandardCharsets.ISO_8859_1, 0);

    private final Charset charset;
    private final int mark;

    Encoding(Charset charset, int mark) {
        this.charset = charset;
        this.mark = mark;
    }

    public Charset charset() {
        return charset;
    }

    /** Length in bytes of the byte order mark that a file of this encoding may begin with. */
    public int mark() {
        return mark;
    }

    /** Whether every ASCII byte is that ASCII character, so that lines can be split before they are decoded. */
    public boolean cutsByByte() {
        return this != UTF_16_LE && this != UTF_16_BE;
    }

    boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }
}
