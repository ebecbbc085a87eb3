package org.lotse.startup;

/** The service refuses to start. The message is one sentence for the operator: what is wrong, and the remedy. */
public abstract class StartRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected StartRefusedException(String sentence) {
        super(sentence);
    }
}
