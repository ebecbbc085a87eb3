package org.lotse.lists.rows.domain;

/** Why a row or a cell is not imported. The messages are in {@code i18n/lists/reasons}, under these names. */
public enum RowErrorReason {
    MISSING,
    TOO_LONG,
    NOT_A_DAY,
    DAY_OUT_OF_RANGE,
    ENDS_BEFORE_IT_STARTS,
    NO_DAY_FOR_EVENT,
    NOT_A_NUMBER,
    MINUTES_OUT_OF_RANGE,
    ANSWER_NOT_UNDERSTOOD,
    NOT_AN_ADDRESS,
    SIZE_NOT_KNOWN,
    SECTOR_NOT_A_CODE,
    REGION_NOT_A_CODE,
    KIND_NOT_KNOWN,
    CATEGORY_NOT_A_CODE,
    ATTENDED_BEFORE_IT_HAPPENED,
    MIXED_ENCODING,
    CELLS_MISSING,
    CELLS_LEFT_OVER,
    BROKEN_QUOTES,
    SAME_ID_OTHER_CONTENT,
    ID_OF_ANOTHER,
    UNKNOWN_MEMBER,
    UNKNOWN_PERSON,
    UNKNOWN_EVENT,
    /** The service that owns the record refused it; its message is the detail. */
    REFUSED,
    /** An undo kept the entry because other data depend on it; the detail is the kind of reason. */
    KEPT
}
