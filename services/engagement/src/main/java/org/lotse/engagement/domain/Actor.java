package org.lotse.engagement.domain;

/** The originator of a click: a person, or a scanner that follows every link. */
public enum Actor {
    PERSON,
    MACHINE
}
