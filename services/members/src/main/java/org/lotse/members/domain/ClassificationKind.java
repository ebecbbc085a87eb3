package org.lotse.members.domain;

/** What a classification is about. */
public enum ClassificationKind {
    SIZE,
    SECTOR,
    REGION,
    TYPE
}
