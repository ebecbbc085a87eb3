package org.lotse.lists.rows.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers and tick marks, with the words that lists use for them. */
public enum ParticipationResponse {
    YES(
            "yes|ja|j|y|1|true|wahr|x|✓|✔|zugesagt|zusage|confirmed|bestätigt|accepted|angemeldet|registered|teilgenommen|anwesend|attended"
                    + "|present|erschienen|going|checked.?in|da"),
    NO(
            "no|nein|n|0|false|falsch|declined|abgesagt|absage|cancelled|canceled|storniert|abgemeldet|absent|abwesend|no.?show"
                    + "|nicht erschienen|nicht teilgenommen|entschuldigt|not going"),
    WAITING("waiting|waitlist|warteliste|wartend|waiting list");

    private final Pattern words;

    ParticipationResponse(String words) {
        this.words = Pattern.compile(words);
    }

    static Optional<ParticipationResponse> of(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        for (ParticipationResponse participationResponse : values()) {
            if (participationResponse.words.matcher(word).matches()) {
                return Optional.of(participationResponse);
            }
        }
        return Optional.empty();
    }
}
