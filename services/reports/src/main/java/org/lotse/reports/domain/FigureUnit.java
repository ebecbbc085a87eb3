package org.lotse.reports.domain;

/** Unit of a figure. */
public enum FigureUnit {
    /** Number of items. */
    COUNT,
    /** Minutes; shown as hours. */
    MINUTES,
    /** Cases that apply, as a share of the base. */
    SHARE
}
