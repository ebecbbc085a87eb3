package org.lotse.lists.domain;

/** What a similar name refers to. */
public enum MatchSubject {
    MEMBER,
    PERSON
}
