package org.lotse.mailbox;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Escapes untrusted text for an HTML page. */
final class HtmlEscaper {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+");

    private HtmlEscaper() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Escapes the text and turns web addresses into links. */
    static String escapeAndLink(String text) {
        StringBuilder html = new StringBuilder();
        Matcher links = LINK.matcher(text);
        int done = 0;
        while (links.find()) {
            String link = escape(links.group());
            html.append(escape(text.substring(done, links.start())))
                    .append("<a rel=\"noreferrer\" href=\"")
                    .append(link)
                    .append("\">")
                    .append(link)
                    .append("</a>");
            done = links.end();
        }
        return html.append(escape(text.substring(done))).toString();
    }
}
