package org.lotse.campaigns.sending;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.campaigns.trial.MoodyMailServer;
import org.lotse.campaigns.trial.MoodyMailServer.Mood;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PostmanTest {

    private static final String UTE = "ute@krause.example";

    private final MoodyMailServer server = new MoodyMailServer();
    private final JavaMailSenderImpl settings = new JavaMailSenderImpl();
    private final Postman postman = new Postman(settings);

    @BeforeEach
    void knowsTheServer() {
        settings.setHost("127.0.0.1");
        settings.setPort(server.port());
    }

    @AfterEach
    void hangsUp() throws IOException {
        postman.hangUp();
        server.close();
    }

    @Test
    void aMailThatIsTakenIsTaken() throws MessagingException {
        assertThat(postman.deliver(letter())).isEqualTo(new Delivery.Taken());
        assertThat(server.received()).containsExactly(UTE);
    }

    @Test
    void aRefusedRecipientIsRefused() throws MessagingException {
        server.towards(UTE, Mood.REFUSE_RECIPIENT);

        assertThat(postman.deliver(letter())).isEqualTo(new Delivery.Refused(550));
    }

    @Test
    void aRefusedTextIsRefused() throws MessagingException {
        server.towards(UTE, Mood.REFUSE_TEXT);

        assertThat(postman.deliver(letter())).isEqualTo(new Delivery.Refused(554));
    }

    @Test
    void aFullMailboxIsForLater() throws MessagingException {
        server.towards(UTE, Mood.RECIPIENT_LATER);

        assertThat(postman.deliver(letter())).isEqualTo(new Delivery.Deferred(452));
    }

    @Test
    void aServerThatHangsUpAfterTheTextLeavesUsInTheDark() throws MessagingException {
        server.towards(UTE, Mood.HANG_UP);

        assertThat(postman.deliver(letter())).isEqualTo(new Delivery.Unknown());
    }

    @Test
    void afterARefusalOrABrokenLineTheNextMailGoesOut() throws MessagingException {
        server.towards(UTE, Mood.HANG_UP);
        postman.deliver(letter());
        server.towards(UTE, Mood.REFUSE_RECIPIENT);
        postman.deliver(letter());
        server.towards(UTE, Mood.ACCEPT);

        assertThat(postman.deliver(letter())).isEqualTo(new Delivery.Taken());
    }

    @Test
    void withoutAServerNothingWasTaken() throws Exception {
        server.close();

        assertThat(postman.deliver(letter())).isEqualTo(new Delivery.NotReached());
    }

    private MimeMessage letter() throws MessagingException {
        MimeMessage letter = postman.blank();
        letter.setFrom("lotse@localhost");
        letter.setRecipients(MimeMessage.RecipientType.TO, UTE);
        letter.setSubject("Neues");
        letter.setText("Guten Tag");
        letter.saveChanges();
        return letter;
    }
}
