package org.lotse.activation.metric.history;

/**
 * A dated property, valid from a day until the next of its kind.
 *
 * @param scheme says what the code means: {@code "WZ-2008"}, {@code "NUTS-2024"}
 */
public record Classification(Kind kind, String scheme, String code, int validFrom, boolean selfDeclared) {

    /** {@link #code} is stored: never reused or changed. */
    public enum Kind {
        SIZE(0),
        SECTOR(1),
        REGION(2),
        TYPE(3);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }

        static Kind ofCode(int code) {
            for (Kind kind : values()) {
                if (kind.code == code) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no kind of classification has code " + code);
        }
    }
}
