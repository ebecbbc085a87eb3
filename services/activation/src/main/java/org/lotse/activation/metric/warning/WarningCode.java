package org.lotse.activation.metric.warning;

/** What an early warning warns of. The names stand in facts and in the names of figures: never reused or changed. */
public enum WarningCode {
    /** Far less activity than the firm's own mean quarter. */
    CLIFF,
    /** Nearly all activity is one person's. */
    SINGLE_CONTACT,
    /** Whoever made most of the activity is no contact of the member any more. */
    CHAMPION_LEFT,
    /** A young member that has not taken part in anything yet. */
    FIRST_YEAR_SILENCE
}
