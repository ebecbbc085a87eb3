package org.lotse.campaigns.domain;

/** The purpose of a mail. It determines whether recipients can unsubscribe and whether caps apply. */
public enum MailClass {
    /** The network must send it: the invitation to the general assembly. It has no unsubscribe link and no cap. */
    STATUTORY,
    /** Part of what the member pays for: a change of venue. Recipients can unsubscribe; it is not capped. */
    SERVICE,
    /** Everything else. Recipients can unsubscribe; it is capped per person and member over all campaigns. */
    MARKETING;

    public boolean canBeUnsubscribed() {
        return this != STATUTORY;
    }

    public boolean isCapped() {
        return this == MARKETING;
    }
}
