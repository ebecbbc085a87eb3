package org.lotse.activation.storage;

/** Where the state stores are kept. */
public enum StoreType {
    DISK,
    MEMORY
}
