package org.lotse.lists.imports;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.lotse.lists.reading.domain.Flaw;

/** Reasons in the words of the reader: German, else English. */
final class Sentences {
    private static final Control EXACTLY = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Sentences() {}

    static String of(Flaw flaw, Locale language) {
        String pattern = text(flaw.reason().name(), language);
        return new MessageFormat(pattern, language).format(new Object[] {flaw.detail()});
    }

    static String text(String key, Locale language) {
        return ResourceBundle.getBundle("i18n/lists/reasons", language, EXACTLY).getString(key);
    }
}
