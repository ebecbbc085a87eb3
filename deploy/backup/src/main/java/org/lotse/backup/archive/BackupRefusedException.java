package org.lotse.backup.archive;

/** A backup cannot be created or used. The message is one sentence for the user, with the remedy. */
public final class BackupRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    public BackupRefusedException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public BackupRefusedException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** The message for the user. */
    public String sentence() {
        return sentence;
    }
}
