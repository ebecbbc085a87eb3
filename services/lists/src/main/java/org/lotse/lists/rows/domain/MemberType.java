package org.lotse.lists.rows.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kind of organisation, with the words that lists use for it. */
public enum MemberType {
    COMPANY("company|firma|unternehmen|betrieb|gmbh|ag|kg|ohg|kmu|sme|business"),
    RESEARCH("research|forschung.*|hochschule|universit.*|institut.*"),
    PUBLIC_BODY("public.?body|public|kommune|stadt|gemeinde|landkreis|behörde|öffentlich.*|authority"),
    ASSOCIATION("association|verein.*|verband|ngo|kammer|e\\.?v\\.?"),
    OTHER("other|sonstige[rs]?|andere|person|privatperson|individual");

    private final Pattern words;

    MemberType(String words) {
        this.words = Pattern.compile(words);
    }

    static Optional<MemberType> of(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        for (MemberType type : values()) {
            if (type.words.matcher(word).matches()) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
