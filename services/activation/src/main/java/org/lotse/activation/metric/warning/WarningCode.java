package org.lotse.activation.metric.warning;

/** Codes of early warnings. Facts and names of figures contain them: never reuse or change a name. */
public enum WarningCode {
    /** Far less activity than the firm's own mean quarter. */
    CLIFF,
    /** One person makes nearly all activity. */
    SINGLE_CONTACT,
    /** The most active person is no longer a contact of the member. */
    CHAMPION_LEFT,
    /** A new member without any activity so far. */
    FIRST_YEAR_SILENCE
}
