package org.lotse.activation.storage;

/** Histories cannot be queried right now: the application is starting, or its partitions are moving. */
public final class StoresNotReadyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param state of the stream or of a partition, for the message */
    public StoresNotReadyException(String state) {
        super("The figures are being rebuilt (" + state + ")");
    }
}
