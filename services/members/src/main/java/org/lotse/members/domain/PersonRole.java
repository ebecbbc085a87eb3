package org.lotse.members.domain;

/** What a person does for the member. */
public enum PersonRole {
    MAIN_CONTACT,
    REPRESENTATIVE,
    EMPLOYEE,
    FORMER
}
