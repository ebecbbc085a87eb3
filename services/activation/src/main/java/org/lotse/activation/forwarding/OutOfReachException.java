package org.lotse.activation.forwarding;

/** Another instance has what was asked for, and does not answer; half a figure is no figure, so there is none. */
final class OutOfReachException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutOfReachException(String message) {
        super(message);
    }

    OutOfReachException(String message, Throwable cause) {
        super(message, cause);
    }
}
