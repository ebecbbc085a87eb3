package org.lotse.campaigns.sending;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import org.lotse.campaigns.domain.Campaign;
import org.lotse.campaigns.domain.Contact;
import org.lotse.campaigns.domain.Occurrence;
import org.lotse.campaigns.domain.Placeholder;
import org.lotse.campaigns.unsubscribe.UnsubscribeRequest;
import org.lotse.campaigns.unsubscribe.UnsubscribeTokens;
import org.springframework.stereotype.Component;

/** Composes the mail for one recipient. */
@Component
class MailComposer {

    private final SendingProperties settings;
    private final UnsubscribeTokens unsubscribeTokens;

    MailComposer(SendingProperties settings, UnsubscribeTokens unsubscribeTokens) {
        this.settings = settings;
        this.unsubscribeTokens = unsubscribeTokens;
    }

    /**
     * Fills an empty message.
     *
     * @param senderName the network's name; empty when it has none
     * @throws MessagingException if the contact's address is invalid
     */
    MimeMessage compose(
            MimeMessage letter,
            Campaign campaign,
            Occurrence occurrence,
            Contact contact,
            String senderName,
            Instant now)
            throws MessagingException {
        var to = new InternetAddress(requireNonNull(contact.email()), true);
        letter.setFrom(from(senderName));
        letter.setRecipient(MimeMessage.RecipientType.TO, to);
        letter.setSubject(Placeholder.fill(campaign.message().subject(), contact), UTF_8.name());
        letter.setSentDate(Date.from(now));
        letter.setHeader("Content-Language", campaign.message().locale().toLanguageTag());
        letter.setHeader("Auto-Submitted", "auto-generated");
        letter.setText(
                Placeholder.fill(campaign.message().body(), contact) + unsubscribeFooter(letter, campaign, contact),
                UTF_8.name());
        letter.saveChanges(); // sets a generated Message-ID
        letter.setHeader("Message-ID", "<" + occurrence.id() + "@" + domainOf(settings.from()) + ">");
        return letter;
    }

    /** Adds the one-click headers (RFC 8058) and returns the footer; no headers and an empty footer for mail without unsubscription. */
    private String unsubscribeFooter(MimeMessage letter, Campaign campaign, Contact contact) throws MessagingException {
        if (!campaign.mailClass().canBeUnsubscribed()) {
            return "";
        }
        var unsubscribeRequest =
                new UnsubscribeRequest(campaign.networkId(), campaign.id(), contact.memberId(), contact.personId());
        String link = unsubscribeTokens.linkFor(settings.publicUrl(), unsubscribeRequest);
        letter.setHeader("List-Unsubscribe", "<" + link + ">");
        letter.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        return "\n\n-- \n" + UnsubscribeFooter.in(campaign.message().locale()) + "\n" + link + "\n";
    }

    private InternetAddress from(String senderName) throws MessagingException {
        try {
            return senderName.isBlank()
                    ? new InternetAddress(settings.from(), true)
                    : new InternetAddress(settings.from(), senderName, UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("no UTF-8", e);
        }
    }

    private static String domainOf(String address) {
        return address.substring(address.indexOf('@') + 1);
    }
}
