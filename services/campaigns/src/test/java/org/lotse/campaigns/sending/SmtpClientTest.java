package org.lotse.campaigns.sending;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.campaigns.fixture.FaultyMailServer;
import org.lotse.campaigns.fixture.FaultyMailServer.Reaction;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpClientTest {

    private static final String UTE = "ute@krause.example";

    private final FaultyMailServer server = new FaultyMailServer();
    private final JavaMailSenderImpl settings = new JavaMailSenderImpl();
    private final SmtpClient smtpClient = new SmtpClient(settings);

    @BeforeEach
    void knowsTheServer() {
        settings.setHost("127.0.0.1");
        settings.setPort(server.port());
    }

    @AfterEach
    void hangsUp() throws IOException {
        smtpClient.disconnect();
        server.close();
    }

    @Test
    void aMailThatIsTakenIsTaken() throws MessagingException {
        assertThat(smtpClient.send(letter())).isEqualTo(new DeliveryResult.MailAccepted());
        assertThat(server.received()).containsExactly(UTE);
    }

    @Test
    void aRefusedRecipientIsRefused() throws MessagingException {
        server.setReaction(UTE, Reaction.REFUSE_RECIPIENT);

        assertThat(smtpClient.send(letter())).isEqualTo(new DeliveryResult.MailRejected(550));
    }

    @Test
    void aRefusedTextIsRefused() throws MessagingException {
        server.setReaction(UTE, Reaction.REFUSE_TEXT);

        assertThat(smtpClient.send(letter())).isEqualTo(new DeliveryResult.MailRejected(554));
    }

    @Test
    void aFullMailboxIsForLater() throws MessagingException {
        server.setReaction(UTE, Reaction.RECIPIENT_LATER);

        assertThat(smtpClient.send(letter())).isEqualTo(new DeliveryResult.MailDeferred(452));
    }

    @Test
    void aServerThatHangsUpAfterTheTextLeavesUsInTheDark() throws MessagingException {
        server.setReaction(UTE, Reaction.HANG_UP);

        assertThat(smtpClient.send(letter())).isEqualTo(new DeliveryResult.OutcomeUnknown());
    }

    @Test
    void afterARefusalOrABrokenLineTheNextMailGoesOut() throws MessagingException {
        server.setReaction(UTE, Reaction.HANG_UP);
        smtpClient.send(letter());
        server.setReaction(UTE, Reaction.REFUSE_RECIPIENT);
        smtpClient.send(letter());
        server.setReaction(UTE, Reaction.ACCEPT);

        assertThat(smtpClient.send(letter())).isEqualTo(new DeliveryResult.MailAccepted());
    }

    @Test
    void withoutAServerNothingWasTaken() throws Exception {
        server.close();

        assertThat(smtpClient.send(letter())).isEqualTo(new DeliveryResult.ServerUnreachable());
    }

    private MimeMessage letter() throws MessagingException {
        MimeMessage letter = smtpClient.newMessage();
        letter.setFrom("lotse@localhost");
        letter.setRecipients(MimeMessage.RecipientType.TO, UTE);
        letter.setSubject("Neues");
        letter.setText("Guten Tag");
        letter.saveChanges();
        return letter;
    }
}
