package org.lotse.lists.rows.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kind of event, with the words that lists use for it. */
public enum EventKind {
    MEETING("meeting|treffen|sitzung|versammlung|netzwerktreffen|mitgliederversammlung|stammtisch|meetup"),
    TRAINING("training|schulung|seminar|kurs|workshop|weiterbildung|lehrgang"),
    WORKING_GROUP("working.?group|arbeitsgruppe|arbeitskreis|ag|ak|projektgruppe"),
    TRADE_FAIR("trade.?fair|messe|ausstellung|fair"),
    WEBINAR("webinar|online.?seminar|online"),
    OTHER("other|sonstige[s]?|andere[s]?");

    private final Pattern words;

    EventKind(String words) {
        this.words = Pattern.compile(words);
    }

    static Optional<EventKind> of(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        for (EventKind kind : values()) {
            if (kind.words.matcher(word).matches()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
