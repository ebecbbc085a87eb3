package org.lotse.members.domain;

/**
 * The reason why a value cannot be recorded.
 *
 * @param field the field at fault, for example {@code terms[0].startsOn}
 * @param reason a sentence for the user that says how to correct the value
 */
public record FieldViolation(String field, String reason) {

    public FieldViolation in(String parent) {
        return new FieldViolation(field.isEmpty() ? parent : parent + "." + field, reason);
    }
}
