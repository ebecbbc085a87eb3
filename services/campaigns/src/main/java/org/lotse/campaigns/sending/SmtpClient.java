package org.lotse.campaigns.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Sends mail over one SMTP connection as long as it lasts, and reports the exact outcome: only a reply code is a result. Spring's sender
 * is unsuitable because it does not distinguish a rejected mail from a broken connection.
 *
 * <p>Not thread-safe; there is one sender.
 */
@Component
class SmtpClient {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpClient.class);
    private static final int TEMPORARY = 400;
    private static final int PERMANENT = 500;
    private static final int END = 600;

    private final JavaMailSenderImpl server;
    private @Nullable Transport line;

    SmtpClient(JavaMailSenderImpl server) {
        this.server = server;
    }

    MimeMessage newMessage() {
        return server.createMimeMessage();
    }

    DeliveryResult send(MimeMessage letter) {
        Transport open;
        try {
            open = connected();
        } catch (MessagingException e) {
            LOG.warn("The mail server {}:{} cannot be reached", server.getHost(), server.getPort());
            return new DeliveryResult.ServerUnreachable();
        }
        try {
            open.sendMessage(letter, letter.getAllRecipients());
            return new DeliveryResult.MailAccepted();
        } catch (MessagingException e) {
            return resultOf(e);
        }
    }

    /** Closes the connection; the next mail opens a new one. */
    void disconnect() {
        Transport open = line;
        line = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException e) {
                LOG.debug("The line was already dead");
            }
        }
    }

    private Transport connected() throws MessagingException {
        Transport open = line;
        if (open == null || !open.isConnected()) {
            disconnect();
            open = server.getSession().getTransport("smtp");
            open.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
            line = open;
        }
        return open;
    }

    private DeliveryResult resultOf(MessagingException e) {
        int code = replyIn(e).orElse(0);
        if (code >= TEMPORARY && code < PERMANENT) {
            return new DeliveryResult.MailDeferred(code);
        }
        if (code >= PERMANENT && code < END) {
            return new DeliveryResult.MailRejected(code);
        }
        disconnect();
        return new DeliveryResult.OutcomeUnknown();
    }

    /** The reply for the recipient is more specific than the one for the whole mail, and comes later in the chain. */
    private static OptionalInt replyIn(@Nullable Exception e) {
        if (!(e instanceof MessagingException messaging)) {
            return OptionalInt.empty();
        }
        OptionalInt deeper = replyIn(messaging.getNextException());
        return deeper.isPresent()
                ? deeper
                : switch (messaging) {
                    case SMTPAddressFailedException address -> OptionalInt.of(address.getReturnCode());
                    case SMTPSenderFailedException sender -> OptionalInt.of(sender.getReturnCode());
                    case SMTPSendFailedException command -> OptionalInt.of(command.getReturnCode());
                    default -> OptionalInt.empty();
                };
    }
}
