package org.lotse.mailbox;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;

/**
 * Accepts mail for any recipient and stores it in the one folder.
 *
 * @param email the recipient's address
 */
record CatchAllRecipient(String email, MailFolder mails) implements GreenMailUser {

    /** Returns once the file is written; only then is the mail acknowledged to the sender. */
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
        // there is nothing to create
    }

    @Override
    public void delete() {
        // there is nothing to delete
    }

    @Override
    public void setPassword(String password) {
        // there is no login
    }

    @Override
    public void authenticate(String password) {
        // there is no login
    }
}
