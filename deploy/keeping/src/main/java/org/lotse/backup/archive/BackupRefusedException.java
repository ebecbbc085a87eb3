package org.lotse.backup.archive;

/** A backup cannot be taken or used; the message is the one sentence, with the way out, that its user reads. */
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

    /** For the user. */
    public String sentence() {
        return sentence;
    }
}
