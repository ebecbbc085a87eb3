package org.lotse.lists.detection.domain;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Binary file formats, detected by their first bytes, whatever the file name. */
public enum BinaryFileFormat {
    PDF("25504446", "a PDF"),
    ZIP("504b0304", "a workbook or ZIP archive"),
    OLE("d0cf11e0a1b11ae1", "an old Excel or Word file"),
    GZIP("1f8b", "a compressed file"),
    PNG("89504e47", "a picture"),
    JPEG("ffd8ff", "a picture"),
    GIF("47494638", "a picture");

    private final String magic;
    private final String description;

    BinaryFileFormat(String hex, String called) {
        this.magic = hex;
        this.description = called;
    }

    /** Description with its article: "a PDF". */
    public String description() {
        return description;
    }

    public static Optional<BinaryFileFormat> of(byte[] head) {
        return Arrays.stream(values()).filter(c -> c.opens(head)).findFirst();
    }

    private boolean opens(byte[] head) {
        return HexFormat.of().formatHex(head).startsWith(magic);
    }
}
