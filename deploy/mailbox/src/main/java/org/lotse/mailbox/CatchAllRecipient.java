package org.lotse.mailbox;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;

/**
 * Whoever a mail is for: it goes into the one folder.
 *
 * @param email the recipient's address
 */
record CatchAllRecipient(String email, MailFolder mails) implements GreenMailUser {

    /** Returns when the file is written; only then does the sender hear that the mail was taken. */
    @Override
    public void deliver(MovingMessage message) {
        mails.save(message.getMessage());
    }

    @Override
    public void deliver(MimeMessage message) {
        mails.save(message);
    }

    @Override
    public String getEmail() {
        return email;
    }

    @Override
    public String getLogin() {
        return email;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getQualifiedMailboxName() {
        return email;
    }

    @Override
    public void create() {
        // there is nothing to make
    }

    @Override
    public void delete() {
        // nor to delete
    }

    @Override
    public void setPassword(String password) {
        // nobody logs in here
    }

    @Override
    public void authenticate(String password) {
        // nobody logs in here
    }
}
