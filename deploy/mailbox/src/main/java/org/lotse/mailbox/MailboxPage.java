package org.lotse.mailbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** {@code /} lists the newest mails, {@code /<name>} opens one. German if the browser prefers it, else English. */
final class MailboxPage implements HttpHandler {

    private static final int SHOWN = 500;
    private static final String STYLE = "/mailbox.css";

    private final MailFolder mails;

    MailboxPage(MailFolder mails) {
        this.mails = mails;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!exchange.getRequestMethod().equals("GET")) {
                send(exchange, 405, "text/plain", "GET");
            } else if (path.equals(STYLE)) {
                send(exchange, 200, "text/css", style());
            } else {
                page(
                        exchange,
                        path.substring(1),
                        MailboxPageTexts.of(exchange.getRequestHeaders().getFirst("Accept-Language")));
            }
        } catch (MessagingException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private void page(HttpExchange exchange, String name, MailboxPageTexts words)
            throws IOException, MessagingException {
        if (name.isEmpty()) {
            send(exchange, 200, "text/html", words.page(words.title(), list(words)));
            return;
        }
        Optional<MimeMessage> found = mails.read(name);
        if (found.isPresent()) {
            MailView mailView = MailView.of(found.get());
            send(exchange, 200, "text/html", words.page(mailView.subject(), words.mail(mailView)));
        } else {
            send(exchange, 404, "text/html", words.page(words.title(), words.none()));
        }
    }

    private String list(MailboxPageTexts words) throws IOException, MessagingException {
        List<String> newest = mails.newest(SHOWN);
        if (newest.isEmpty()) {
            return words.empty();
        }
        StringBuilder rows = new StringBuilder();
        for (String name : newest) {
            Optional<MimeMessage> message = mails.read(name);
            if (message.isPresent()) {
                rows.append(words.row(name, MailView.of(message.get())));
            }
        }
        return words.table(rows.toString());
    }

    private static String style() throws IOException {
        try (InputStream css = MailboxPage.class.getResourceAsStream("/static/mailbox/mailbox.css")) {
            return css == null ? "" : new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
