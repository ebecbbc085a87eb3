package org.lotse.activation.routing;

/** The instance that has a partition does not answer; an incomplete figure would be wrong, so the query fails. */
final class PartitionUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PartitionUnavailableException(String message) {
        super(message);
    }

    PartitionUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
