package org.lotse.members.domain;

/**
 * Why something cannot be recorded.
 *
 * @param field where the fault is, for example {@code terms[0].startsOn}
 * @param reason a sentence with the way out, for the person who typed it
 */
public record FieldViolation(String field, String reason) {

    public FieldViolation in(String parent) {
        return new FieldViolation(field.isEmpty() ? parent : parent + "." + field, reason);
    }
}
