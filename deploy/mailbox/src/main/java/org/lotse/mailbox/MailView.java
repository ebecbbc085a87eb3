package org.lotse.mailbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a mail that the page shows; plain text, not yet escaped.
 *
 * @param sent the date in the mail
 * @param unsubscribe the {@code List-Unsubscribe} header, empty if absent
 * @param text the plain text, or the HTML source if there is no plain text
 */
record MailView(String from, String to, String subject, String sent, String unsubscribe, String text) {

    static MailView of(MimeMessage message) throws MessagingException, IOException {
        return new MailView(
                addresses(message.getFrom()),
                addresses(message.getRecipients(Message.RecipientType.TO)),
                message.getSubject() == null ? "" : message.getSubject(),
                Arrays.toString(message.getHeader("Date")).replaceAll("^\\[|]$", ""),
                unsubscribe(message),
                part(message, "text/plain").or(() -> part(message, "text/html")).orElse(""));
    }

    private static String unsubscribe(MimeMessage message) throws MessagingException {
        String header = message.getHeader("List-Unsubscribe", ", ");
        return header == null ? "" : MimeUtility.unfold(header);
    }

    private static String addresses(jakarta.mail.Address @Nullable [] addresses) {
        return addresses == null
                ? ""
                : Arrays.stream(addresses)
                        .map(address -> address instanceof InternetAddress internet
                                ? internet.toUnicodeString()
                                : address.toString())
                        .collect(Collectors.joining(", "));
    }

    /** The first part of that type, at any depth. */
    private static Optional<String> part(Part part, String type) {
        try {
            if (part.isMimeType(type)) {
                return Optional.of(part.getContent().toString());
            }
            if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    Optional<String> found = part(parts.getBodyPart(i), type);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        } catch (MessagingException | IOException unreadable) {
            return Optional.of("(" + unreadable.getMessage() + ")");
        }
    }
}
