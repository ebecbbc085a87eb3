package org.lotse.activation.metric.policy;

/** A setting of a policy is out of bounds; the message names the bounds. */
public final class InvalidPolicyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * @param field path of the setting as in the document: {@code "recency.dormantDays"}
     * @param reason a sentence without the field
     */
    public InvalidPolicyException(String field, String reason) {
        super(reason);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
