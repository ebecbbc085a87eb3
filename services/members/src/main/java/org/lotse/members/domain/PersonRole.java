package org.lotse.members.domain;

/** The role in which a person acts for a member. */
public enum PersonRole {
    MAIN_CONTACT,
    REPRESENTATIVE,
    EMPLOYEE,
    FORMER
}
