package org.lotse.members.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name without the parts that are spelled in different ways: case, accents, punctuation, the legal form. "Müller &amp; Söhne GmbH &amp;
 * Co. KG" and "MUELLER und Soehne" have the same core. "Müller GmbH" and "Müller AG" have the same core but different forms, so they are
 * two firms.
 *
 * @param core lower case letters and digits, words separated by one space; never empty for a name that has letters or digits
 * @param form the legal form, for example {@code gmbh kg}; empty when the name has none
 */
public record NormalName(String core, String form) {

    private static final Set<String> FORMS = Set.of(
            "gmbh",
            "ggmbh",
            "mbh",
            "ag",
            "gag",
            "ev",
            "kg",
            "kgaa",
            "ug",
            "haftungsbeschraenkt",
            "ohg",
            "gbr",
            "se",
            "eg",
            "ek",
            "ekfm",
            "egbr",
            "partg",
            "partgmbb",
            "ewiv",
            "aoer",
            "ltd",
            "limited",
            "inc",
            "llc",
            "llp",
            "plc",
            "corp",
            "sa",
            "sarl",
            "sas",
            "srl",
            "spa",
            "bv",
            "nv",
            "ab",
            "as",
            "oy",
            "aps",
            "sro");
    /** Words between or before legal forms; dropped only together with them. */
    private static final Set<String> JOINTS = Set.of("co", "cie", "und", "u");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Normalises the name of an organisation. */
    public static NormalName of(String name) {
        List<String> words = joinInitials(words(name));
        int end = words.size();
        while (end > 1
                && (FORMS.contains(words.get(end - 1))
                        || (end < words.size() && JOINTS.contains(words.get(end - 1))))) {
            end--;
        }
        String form = words.subList(end, words.size()).stream()
                .filter(FORMS::contains)
                .collect(Collectors.joining(" "));
        return new NormalName(String.join(" ", words.subList(0, end)), form);
    }

    /** Normalises the name of a person; "Berg, Anna" equals "Anna Berg". */
    public static NormalName ofPerson(String name) {
        int comma = name.indexOf(',');
        String inOrder = comma < 0 ? name : name.substring(comma + 1) + " " + name.substring(0, comma);
        return new NormalName(String.join(" ", words(inOrder)), "");
    }

    /** True when the cores are equal and the legal forms do not contradict each other. */
    public boolean matches(NormalName other) {
        return core.equals(other.core) && (form.equals(other.form) || form.isEmpty() || other.form.isEmpty());
    }

    /** The stored form of a name: no surrounding space, one space between words. */
    public static String tidy(String name) {
        return name.strip().replaceAll("[\\s\\p{Z}]+", " ");
    }

    private static List<String> words(String name) {
        String lower = name.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("&", " und ")
                .replace("+", " und ")
                .replace(".", "")
                .replace("'", "")
                .replace("’", "");
        String folded = MARKS.matcher(Normalizer.normalize(germanUmlauts(lower), Normalizer.Form.NFKD))
                .replaceAll("");
        return NO_WORD.splitAsStream(folded.strip())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String germanUmlauts(String lower) {
        return Normalizer.normalize(lower, Normalizer.Form.NFC)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ø", "oe")
                .replace("æ", "ae")
                .replace("ł", "l");
    }

    /** Joins initials: "e. V." arrives as two words, "g m b h" as four. */
    private static List<String> joinInitials(List<String> words) {
        int letters = words.size();
        while (letters > 0 && words.get(letters - 1).length() == 1) {
            letters--;
        }
        String joined = String.join("", words.subList(letters, words.size()));
        if (!FORMS.contains(joined)) {
            return words;
        }
        List<String> result = new ArrayList<>(words.subList(0, letters));
        result.add(joined);
        return result;
    }
}
