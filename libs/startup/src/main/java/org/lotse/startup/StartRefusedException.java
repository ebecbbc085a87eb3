package org.lotse.startup;

/** A service does not start as things stand. The message is the one sentence for whoever runs it: what is wrong, and the way out. */
public abstract class StartRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected StartRefusedException(String sentence) {
        super(sentence);
    }
}
