package org.lotse.campaigns.sending;

import java.util.Locale;
import java.util.ResourceBundle;

/** The line above the unsubscribe link at the end of a mail. */
final class UnsubscribeFooter {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private UnsubscribeFooter() {}

    static String in(Locale locale) {
        return ResourceBundle.getBundle("i18n/campaigns/mail", locale, EXACT).getString("mail.leave");
    }
}
