package org.lotse.engagement.domain;

/** Who pressed the link: a person, or a scanner that follows every link it meets. */
public enum Actor {
    PERSON,
    MACHINE
}
