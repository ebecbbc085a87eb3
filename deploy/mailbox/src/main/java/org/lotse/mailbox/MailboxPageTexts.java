package org.lotse.mailbox;

import static org.lotse.mailbox.HtmlEscaper.escape;
import static org.lotse.mailbox.HtmlEscaper.escapeAndLink;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page's texts in one language, with the HTML around them. */
@SuppressWarnings("ImmutableEnumChecker") // List.of returns immutable lists
enum MailboxPageTexts {
    GERMAN(
            "de",
            "Postfach dieses Rechners",
            "Alles, was Lotse verschickt, kommt hier an und verlässt diesen Rechner nicht.",
            "Noch keine Mail. Senden Sie eine Kampagne, dann erscheinen ihre Mails hier.",
            "Diese Mail gibt es nicht.",
            "Alle Mails",
            List.of("Gesendet", "An", "Betreff", "Von", "Abmelden")),
    ENGLISH(
            "en",
            "Mailbox of this computer",
            "Everything that Lotse sends arrives here and does not leave this computer.",
            "No mail yet. Send a campaign, and its mails appear here.",
            "This mail does not exist.",
            "All mail",
            List.of("Sent", "To", "Subject", "From", "Unsubscribe"));

    private final String language;
    private final String title;
    private final String lead;
    private final String empty;
    private final String none;
    private final String back;
    private final List<String> columns;

    MailboxPageTexts(
            String language, String title, String lead, String empty, String none, String back, List<String> columns) {
        this.language = language;
        this.title = title;
        this.lead = lead;
        this.empty = empty;
        this.none = none;
        this.back = back;
        this.columns = columns;
    }

    static MailboxPageTexts of(@Nullable String acceptLanguage) {
        return acceptLanguage != null && acceptLanguage.startsWith("de") ? GERMAN : ENGLISH;
    }

    String title() {
        return title;
    }

    String empty() {
        return heading() + "<p>" + empty + "</p>";
    }

    String none() {
        return "<h1>" + none + "</h1><p><a href=\"/\">" + back + "</a></p>";
    }

    String page(String pageTitle, String main) {
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title><link rel="stylesheet" href="/mailbox.css"></head>
                <body><main>%s</main></body></html>
                """.formatted(language, escape(pageTitle), main);
    }

    String table(String rows) {
        return heading() + "<table><thead><tr><th scope=\"col\">" + columns.get(0) + "</th><th scope=\"col\">"
                + columns.get(1) + "</th><th scope=\"col\">" + columns.get(2) + "</th></tr></thead><tbody>" + rows
                + "</tbody></table>";
    }

    String row(String name, MailView mailView) {
        return "<tr><td>" + escape(mailView.sent()) + "</td><td>" + escape(mailView.to()) + "</td><td><a href=\"/"
                + name + "\">" + (mailView.subject().isBlank() ? "–" : escape(mailView.subject())) + "</a></td></tr>\n";
    }

    String mail(MailView mailView) {
        return "<p><a href=\"/\">" + back + "</a></p><h1>" + escape(mailView.subject()) + "</h1><dl>"
                + term(3, escape(mailView.from())) + term(1, escape(mailView.to())) + term(0, escape(mailView.sent()))
                + (mailView.unsubscribe().isEmpty() ? "" : term(4, escapeAndLink(mailView.unsubscribe())))
                + "</dl><pre>" + escapeAndLink(mailView.text()) + "</pre>";
    }

    private String term(int column, String value) {
        return "<dt>" + columns.get(column) + "</dt><dd>" + value + "</dd>";
    }

    private String heading() {
        return "<h1>" + title + "</h1><p>" + lead + "</p>";
    }
}
