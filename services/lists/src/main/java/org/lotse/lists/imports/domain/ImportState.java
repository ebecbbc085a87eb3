package org.lotse.lists.imports.domain;

/** How far an import is. */
public enum ImportState {
    /** Uploaded; a mapping is proposed and waits for the user. */
    RECOGNISED,
    /** All rows are read, members and persons looked up. */
    CHECKING,
    /** What would happen is known; look-alikes wait for a decision, and everything for the start. */
    READY,
    RUNNING,
    DONE,
    UNDOING,
    UNDONE,
    /** A neighbour refused the whole; the reason is kept. */
    FAILED;

    /** Somebody has to be working on it. */
    public boolean isWork() {
        return this == CHECKING || this == RUNNING || this == UNDOING;
    }

    /** Something of it may be in the directory. */
    public boolean mayBeUndone() {
        return this == DONE || this == FAILED;
    }

    public boolean mayChangeMapping() {
        return this == RECOGNISED || this == READY;
    }
}
