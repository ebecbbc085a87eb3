package org.lotse.campaigns.domain;

/**
 * The limits for capped mail, over all campaigns of a network.
 *
 * @param days length of the window before the sending, at least 1
 * @param perPerson mails to one person within the window
 * @param perMember mails to all persons of one member within the window
 */
public record Caps(int days, int perPerson, int perMember) {

    public Caps {
        if (days < 1 || perPerson < 1 || perMember < 1) {
            throw new IllegalArgumentException("caps count from 1: " + days + ", " + perPerson + ", " + perMember);
        }
    }
}
