package org.lotse.events.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** How lists that spell a title differently still mean the same event: case, accents, spaces and punctuation do not count. */
public final class TitleNormaliser {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TitleNormaliser() {}

    public static String normalise(String title) {
        String plain =
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
        String words = BETWEEN_WORDS
                .matcher(plain.toLowerCase(Locale.ROOT).replace("ß", "ss"))
                .replaceAll(" ")
                .strip();
        return words.isEmpty() ? title.strip() : words;
    }

    /** Means an event that has no id of its own: its normal title and its first day. */
    public static String key(String title, LocalDate firstDay) {
        return normalise(title) + "|" + firstDay;
    }
}
