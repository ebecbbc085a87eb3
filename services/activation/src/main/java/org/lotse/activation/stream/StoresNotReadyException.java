package org.lotse.activation.stream;

/** Histories cannot be queried right now: the application is starting, or its partitions are moving. */
public final class StoresNotReadyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoresNotReadyException(String state) {
        super("The figures are being rebuilt (" + state + ")");
    }
}
