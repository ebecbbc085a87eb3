package org.lotse.events.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** Normalises titles, so that different spellings mean the same event: case, accents, spaces and punctuation are ignored. */
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

    /** The key of an event without an id of its own: its normalised title and first day. */
    public static String key(String title, LocalDate firstDay) {
        return normalise(title) + "|" + firstDay;
    }
}
