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

    /** A detail that is itself a kind of reason, such as {@code changed-since}, has a message of its own. */
    static String of(CellError cellError, Locale language) {
        ResourceBundle bundle = bundle(language);
        String key = cellError.reason().name();
        String detailed = key + "." + cellError.detail();
        return bundle.containsKey(detailed)
                ? bundle.getString(detailed)
                : new MessageFormat(bundle.getString(key), language).format(new Object[] {cellError.detail()});
    }

    static String text(String key, Locale language) {
        return bundle(language).getString(key);
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("i18n/lists/reasons", language, EXACTLY);
    }
}
