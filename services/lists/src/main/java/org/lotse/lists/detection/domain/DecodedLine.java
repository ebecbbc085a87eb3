package org.lotse.lists.detection.domain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;

/**
 * The text of one line of bytes.
 *
 * @param text with U+FFFD for each byte that cannot be decoded
 * @param mixed the line has another encoding than the file
 */
public record DecodedLine(String text, boolean mixed) {
    public static DecodedLine of(byte[] line, int length, Encoding encoding) {
        boolean telling = false;
        for (int i = 0; i < length && !telling; i++) {
            telling = line[i] < 0;
        }
        boolean utf8 = telling && isUtf8(line, length);
        boolean mixed = telling && (encoding.isUtf8() != utf8);
        return new DecodedLine(new String(line, 0, length, encoding.charset()), mixed);
    }

    private static boolean isUtf8(byte[] line, int length) {
        try {
            Encoding.UTF_8
                    .charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(line, 0, length));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
