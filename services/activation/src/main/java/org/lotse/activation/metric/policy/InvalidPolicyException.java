package org.lotse.activation.metric.policy;

/** A setting of a policy lies outside its bounds; the message says which are right. */
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
