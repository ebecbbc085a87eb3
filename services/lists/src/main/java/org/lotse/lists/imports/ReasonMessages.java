package org.lotse.lists.imports;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.lotse.lists.rows.domain.CellError;

/** Error messages in the user's language: German, otherwise English. */
final class ReasonMessages {
    private static final Control EXACTLY = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private ReasonMessages() {}

    static String of(CellError cellError, Locale language) {
        String pattern = text(cellError.reason().name(), language);
        return new MessageFormat(pattern, language).format(new Object[] {cellError.detail()});
    }

    static String text(String key, Locale language) {
        return ResourceBundle.getBundle("i18n/lists/reasons", language, EXACTLY).getString(key);
    }
}
