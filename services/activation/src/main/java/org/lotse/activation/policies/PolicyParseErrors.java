package org.lotse.activation.policies;

import java.util.Arrays;
import java.util.List;
import org.lotse.activation.metric.policy.InvalidPolicyException;
import org.lotse.problemdetails.ProblemDetails;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Explains why a document is not a policy, in the terms of the document. */
final class PolicyParseErrors {

    private PolicyParseErrors() {}

    static InvalidPolicyException of(JacksonException e) {
        if (e.getCause() instanceof InvalidPolicyException outOfBounds) {
            return outOfBounds;
        }
        String path = e instanceof DatabindException broken ? ProblemDetails.path(broken) : "";
        return new InvalidPolicyException(path.isEmpty() ? "policy" : path, reason(e));
    }

    private static String reason(JacksonException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                "is not a setting; known here are " + String.join(", ", known(unknown));
            case InvalidFormatException value -> "'" + value.getValue() + "' is not valid here" + choices(value);
            case MismatchedInputException value -> "is of the wrong kind or missing";
            default ->
                "cannot be read: " + e.getOriginalMessage().lines().findFirst().orElse("");
        };
    }

    private static List<String> known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .toList();
    }

    private static String choices(InvalidFormatException value) {
        Class<?> wanted = value.getTargetType();
        return wanted != null && wanted.isEnum() ? "; choose one of " + Arrays.toString(wanted.getEnumConstants()) : "";
    }
}
