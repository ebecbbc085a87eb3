package org.lotse.activation.stream;

/** Histories cannot be asked right now: the application starts, or its partitions are moving. */
public final class RebuildingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RebuildingException(String state) {
        super("The figures are being rebuilt (" + state + ")");
    }
}
