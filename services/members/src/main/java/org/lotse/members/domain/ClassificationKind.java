package org.lotse.members.domain;

/** The property that a classification describes. */
public enum ClassificationKind {
    SIZE,
    SECTOR,
    REGION,
    TYPE
}
