package org.lotse.campaigns.domain;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a member gets a mail. The preview and the sending ask the same rules, so that what was announced is what
 * happens, unless the world has changed in between; the reason then says so.
 *
 * @param caps for classes of mail that are capped
 */
public record SendingRules(Caps caps) {

    /** A plain check of the form; the mail server has the last word. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;:\"\\p{Cc}]{1,64}@[^\\s@<>,;:\"\\p{Cc}]{1,253}");

    /**
     * @param member the member's state now; null when it is not known any more
     * @param contact null when the member has no valid contact person
     */
    public Decision decide(
            MailClass mailClass,
            Audience audience,
            @Nullable MemberState member,
            @Nullable Contact contact,
            Mailbox mailbox) {
        if (!audience.includes(member)) {
            return new Decision.Skip(Reason.LEFT_AUDIENCE, contact, "");
        }
        if (contact == null) {
            return new Decision.Skip(Reason.NO_CONTACT, null, "");
        }
        String email = contact.email();
        if (email == null || !ADDRESS.matcher(email).matches()) {
            return new Decision.Skip(Reason.NO_ADDRESS, contact, "");
        }
        if (mailClass.canBeUnsubscribed() && mailbox.unsubscribed().contains(contact.personId())) {
            return new Decision.Skip(Reason.UNSUBSCRIBED, contact, "");
        }
        return mailClass.isCapped() ? withinCaps(contact, mailbox) : new Decision.Send(contact);
    }

    private Decision withinCaps(Contact contact, Mailbox mailbox) {
        UUID person = contact.personId();
        int toPerson = mailbox.toPerson().getOrDefault(person, 0);
        if (toPerson >= caps.perPerson()) {
            return capReached(contact, "person", toPerson, caps.perPerson());
        }
        int toMember = mailbox.toMember().getOrDefault(contact.memberId(), 0);
        if (toMember >= caps.perMember()) {
            return capReached(contact, "member", toMember, caps.perMember());
        }
        return new Decision.Send(contact);
    }

    private Decision capReached(Contact contact, String whose, int sent, int cap) {
        return new Decision.Skip(
                Reason.CAP_REACHED, contact, "%s:%d of %d in %d days".formatted(whose, sent, cap, caps.days()));
    }
}
