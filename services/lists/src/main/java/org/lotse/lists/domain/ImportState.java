package org.lotse.lists.domain;

/** Progress of an import. */
public enum ImportState {
    /** Uploaded; a mapping is proposed and waits for the user. */
    RECOGNISED,
    /** All rows are being read, and members and persons looked up. */
    CHECKING,
    /** The result is computed. Similar names wait for a decision, and the import waits for its start. */
    READY,
    RUNNING,
    DONE,
    UNDOING,
    UNDONE,
    /** Another service refused the whole import; the reason is stored. */
    FAILED;

    /** Whether a worker has to process this import. */
    public boolean isWork() {
        return this == CHECKING || this == RUNNING || this == UNDOING;
    }

    /** Whether the directory may contain data of this import. */
    public boolean mayBeUndone() {
        return this == DONE || this == FAILED;
    }

    public boolean mayChangeMapping() {
        return this == RECOGNISED || this == READY;
    }
}
