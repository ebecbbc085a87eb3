package org.lotse.campaigns.unsubscribe;

import java.util.Locale;
import java.util.ResourceBundle;
import org.lotse.campaigns.domain.MailClass;

/**
 * The self-contained pages behind the unsubscribe link: no script, no image, no external resource, and no personal name, since links are
 * forwarded.
 */
final class UnsubscribePage {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private final Locale locale;
    private final ResourceBundle words;

    private UnsubscribePage(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle("i18n/campaigns/leaving", locale, EXACT);
    }

    /** German unless the reader prefers English. */
    static UnsubscribePage in(Locale preferred) {
        return new UnsubscribePage(
                preferred.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.GERMAN);
    }

    /** The form has no action attribute: it posts to the link itself. */
    String question(MailClass mailClass) {
        String button =
                "<form method=\"post\"><button type=\"submit\">" + words.getString("button") + "</button></form>";
        return page("question", paragraph(scope(mailClass)) + paragraph("question.still") + button);
    }

    String done(MailClass mailClass) {
        return page("done", paragraph(scope(mailClass) + ".done") + paragraph("question.still"));
    }

    String voidLink() {
        return page("void", paragraph("void.way-out"));
    }

    private String page(String heading, String content) {
        String title = words.getString(heading);
        return """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>%s</title>
            <link rel="stylesheet" href="leaving.css">
            </head>
            <body>
            <main>
            <h1>%s</h1>
            %s
            </main>
            </body>
            </html>
            """.formatted(locale.toLanguageTag(), title, title, content);
    }

    private String paragraph(String key) {
        return "<p>" + words.getString(key) + "</p>\n";
    }

    private static String scope(MailClass mailClass) {
        return "class." + mailClass.name().toLowerCase(Locale.ROOT);
    }
}
