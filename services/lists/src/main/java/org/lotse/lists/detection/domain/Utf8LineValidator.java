package org.lotse.lists.detection.domain;

/**
 * Checks byte by byte whether a line is UTF-8. It looks at lead and continuation bytes only: overlong forms and surrogates, which no
 * program writes by accident, are left to the decoder.
 */
final class Utf8LineValidator {
    private int awaited;
    private boolean high;
    private boolean broken;

    void accept(int b) {
        if (awaited > 0) {
            if ((b & 0xC0) == 0x80) {
                awaited--;
                return;
            }
            broken = true;
            awaited = 0;
        }
        if (b < 0x80) {
            return;
        }
        high = true;
        if (b >= 0xC2 && b <= 0xDF) {
            awaited = 1;
        } else if ((b & 0xF0) == 0xE0) {
            awaited = 2;
        } else if (b >= 0xF0 && b <= 0xF4) {
            awaited = 3;
        } else {
            broken = true;
        }
    }

    /** Whether the line has non-ASCII characters. */
    boolean hasNonAscii() {
        return high;
    }

    boolean isMalformed() {
        return broken || awaited > 0;
    }

    void clear() {
        awaited = 0;
        high = false;
        broken = false;
    }
}
