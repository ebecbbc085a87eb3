package org.lotse.reports.domain;

/** What a figure's number means. */
public enum FigureUnit {
    /** Things counted. */
    COUNT,
    /** Minutes; shown as hours. */
    MINUTES,
    /** Cases that apply, out of the base. */
    SHARE
}
