package org.lotse.events.planning;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;
import org.lotse.events.domain.Event;
import org.lotse.problemdetails.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Merges a change into an existing object (RFC 7396): a field that is left out stays, null clears it, a list is replaced whole.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7396">RFC 7396, JSON Merge Patch</a>
 */
@Component
class MergePatch {

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    EventRequest merge(Event event, ObjectNode change) {
        ObjectNode whole = json.valueToTree(EventRequest.of(event));
        if (change.hasNonNull("seriesName")) {
            whole.putNull("seriesId");
        }
        for (var field : change.properties()) {
            JsonNode value = field.getValue();
            whole.set(field.getKey(), value);
        }
        EventRequest merged;
        try {
            merged = json.treeToValue(whole, EventRequest.class);
        } catch (JacksonException e) {
            throw problem("body", e.getOriginalMessage().lines().findFirst().orElse("unreadable"));
        }
        Set<ConstraintViolation<EventRequest>> wrong = validator.validate(merged);
        for (var one : wrong) {
            throw problem(one.getPropertyPath().toString(), one.getMessage());
        }
        return merged;
    }

    private static ProblemException problem(String field, String reason) {
        return new ProblemException(HttpStatus.BAD_REQUEST, "invalid", field + ": " + reason, field);
    }
}
