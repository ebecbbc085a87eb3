package org.lotse.dashboard.login;

import java.util.Arrays;
import java.util.Optional;

/** The roles that may open pages. Other roles in a token have no effect here. */
public enum Role {
    COORDINATOR("coordinator"),
    ADMINISTRATOR("administrator"),
    FUNDER("funder"),
    MEMBER_CONTACT("member-contact");

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    static Optional<Role> of(String claim) {
        return Arrays.stream(values()).filter(role -> role.claim.equals(claim)).findFirst();
    }
}
