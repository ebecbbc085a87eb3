package org.lotse.lists.imports;

import java.util.Locale;
import org.lotse.lists.reading.domain.Flaw;
import org.lotse.lists.reading.domain.Reason;

/** @param sentence what is wrong and how to put it right, in the reader's language */
record FlawView(String column, String value, Reason reason, String sentence) {
    static FlawView of(Flaw flaw, Locale language) {
        return new FlawView(flaw.column(), flaw.value(), flaw.reason(), Sentences.of(flaw, language));
    }
}
