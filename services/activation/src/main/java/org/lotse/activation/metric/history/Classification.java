package org.lotse.activation.metric.history;

/**
 * A dated property, valid from a day until the next of its kind.
 *
 * @param scheme defines the meaning of the code: {@code "WZ-2008"}, {@code "NUTS-2024"}
 */
public record Classification(ClassificationKind kind, String scheme, String code, int validFrom, boolean selfDeclared) {

    /** {@link #code} is stored: never reused or changed. */
    public enum ClassificationKind {
        SIZE(0),
        SECTOR(1),
        REGION(2),
        TYPE(3);

        private final int code;

        ClassificationKind(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }

        static ClassificationKind ofCode(int code) {
            for (ClassificationKind kind : values()) {
                if (kind.code == code) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no kind of classification has code " + code);
        }
    }
}
