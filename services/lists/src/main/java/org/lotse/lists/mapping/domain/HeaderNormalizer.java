package org.lotse.lists.mapping.domain;

import java.text.Normalizer;
import java.util.Locale;

/** Splits a header into normalised words, so that "Mitglieds-Nr.", "groupId" and "GRUPPE" can be looked up. */
final class HeaderNormalizer {
    private HeaderNormalizer() {}

    static String normalize(String header) {
        String parted = header.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace("ß", "ss");
        return Normalizer.normalize(parted, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
