package org.lotse.lists.matching.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Normalises case, accents, umlauts, punctuation and legal form of a name. */
public final class NameNormalizer {
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "\\b(gmbh( und)?( co)?( kgaa| kg)?|g m b h|mbh|ag|kgaa|kg|ohg|gbr|ug|haftungsbeschrankt|e v|ev|eg|se|ltd|limited|inc|llc|sarl|bv|plc)\\b");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameNormalizer() {}

    /** Normalises the name of an organisation. A name that is only a legal form keeps it. */
    public static String ofMember(String name) {
        String plain = ofPerson(name);
        String bare =
                LEGAL_FORM.matcher(plain).replaceAll(" ").replaceAll(" +", " ").strip();
        return bare.isEmpty() ? plain : bare;
    }

    public static String ofPerson(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String lower = plain.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("&", " und ")
                .replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u");
        return SIGNS.matcher(lower).replaceAll(" ").strip();
    }
}
