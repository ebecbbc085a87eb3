package org.lotse.lists.imports.domain;

/** What a similar name refers to. */
public enum MatchSubject {
    MEMBER,
    PERSON
}
