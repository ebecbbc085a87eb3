package org.lotse.activation.stream;

/** Histories cannot be asked right now: the application starts, or its partitions are moving. */
public final class StoresNotReadyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoresNotReadyException(String state) {
        super("The figures are being rebuilt (" + state + ")");
    }
}
