package org.lotse.campaigns.domain;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a member receives a mail. The preview and the sending use the same rules, so their results differ only when the data
 * have changed in between; the reason then says so.
 *
 * @param caps for classes of mail that are capped
 */
public record SendingRules(Caps caps) {

    /** Checks the form only; the mail server decides. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;:\"\\p{Cc}]{1,64}@[^\\s@<>,;:\"\\p{Cc}]{1,253}");

    /**
     * @param member the member's current state; null when the member is unknown
     * @param contact null when the member has no valid contact person
     */
    public SendingDecision decide(
            MailClass mailClass,
            Audience audience,
            @Nullable MemberState member,
            @Nullable Contact contact,
            MailHistory mailHistory) {
        if (!audience.includes(member)) {
            return new SendingDecision.Skip(NotSentReason.LEFT_AUDIENCE, contact, "");
        }
        if (contact == null) {
            return new SendingDecision.Skip(NotSentReason.NO_CONTACT, null, "");
        }
        String email = contact.email();
        if (email == null || !ADDRESS.matcher(email).matches()) {
            return new SendingDecision.Skip(NotSentReason.NO_ADDRESS, contact, "");
        }
        if (mailClass.canBeUnsubscribed() && mailHistory.unsubscribed().contains(contact.personId())) {
            return new SendingDecision.Skip(NotSentReason.UNSUBSCRIBED, contact, "");
        }
        return mailClass.isCapped() ? withinCaps(contact, mailHistory) : new SendingDecision.Send(contact);
    }

    private SendingDecision withinCaps(Contact contact, MailHistory mailHistory) {
        UUID person = contact.personId();
        int toPerson = mailHistory.toPerson().getOrDefault(person, 0);
        if (toPerson >= caps.perPerson()) {
            return capReached(contact, "person", toPerson, caps.perPerson());
        }
        int toMember = mailHistory.toMember().getOrDefault(contact.memberId(), 0);
        if (toMember >= caps.perMember()) {
            return capReached(contact, "member", toMember, caps.perMember());
        }
        return new SendingDecision.Send(contact);
    }

    private SendingDecision capReached(Contact contact, String whose, int sent, int cap) {
        return new SendingDecision.Skip(
                NotSentReason.CAP_REACHED, contact, "%s:%d of %d in %d days".formatted(whose, sent, cap, caps.days()));
    }
}
