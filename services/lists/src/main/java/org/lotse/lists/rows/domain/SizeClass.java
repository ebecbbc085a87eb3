package org.lotse.lists.rows.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Size class of Recommendation 2003/361/EC as lists write it. The headcount alone gives no class, because turnover counts too. */
public enum SizeClass {
    MICRO("micro|mikro|kleinst.*"),
    SMALL("small|klein|kleine[sr]?( unternehmen)?|kleinunternehmen"),
    MEDIUM("medium|mittel|mittlere[sr]?( unternehmen)?|medium.sized"),
    LARGE("large|gro(ß|ss)|gro(ß|ss)e[sr]?( unternehmen)?|gro(ß|ss)unternehmen"),
    UNKNOWN("unknown|unbekannt|k\\. ?a\\.");

    private final Pattern words;

    SizeClass(String words) {
        this.words = Pattern.compile(words);
    }

    static Optional<SizeClass> of(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        for (SizeClass size : values()) {
            if (size.words.matcher(word).matches()) {
                return Optional.of(size);
            }
        }
        return Optional.empty();
    }
}
