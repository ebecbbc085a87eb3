package org.lotse.lists.imports.domain;

/** Whom a look-alike is about. */
public enum MatchSubject {
    MEMBER,
    PERSON
}
