package org.lotse.campaigns.domain;

/** What a mail is for. It decides who may say no to it. */
public enum MailClass {
    /** The network must send it: the invitation to the general assembly. Nobody can unsubscribe, no cap holds it back. */
    STATUTORY,
    /** Belongs to what the member pays for: a change of venue. Can be unsubscribed, is not capped. */
    SERVICE,
    /** Everything else. Can be unsubscribed and is capped per person and member over all campaigns. */
    MARKETING;

    public boolean canBeUnsubscribed() {
        return this != STATUTORY;
    }

    public boolean isCapped() {
        return this == MARKETING;
    }
}
