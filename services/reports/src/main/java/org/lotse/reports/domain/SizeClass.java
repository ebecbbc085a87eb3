package org.lotse.reports.domain;

/** Size of an enterprise by Recommendation 2003/361/EC. A missing size is UNKNOWN, never guessed. */
public enum SizeClass {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE,
    UNKNOWN;

    /** Maps a code that this version does not know to UNKNOWN. */
    static SizeClass of(String code) {
        for (SizeClass size : values()) {
            if (size.name().equals(code)) {
                return size;
            }
        }
        return UNKNOWN;
    }

    boolean isSme() {
        return this == MICRO || this == SMALL || this == MEDIUM;
    }
}
