package org.lotse.activation.routing;

/** Another instance has what was asked for, and does not answer; half a figure is no figure, so there is none. */
final class PartitionUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PartitionUnavailableException(String message) {
        super(message);
    }

    PartitionUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
