package org.lotse.problemdetails;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Explains to the client why a field of its request could not be read. The messages of the JSON library name Java types instead. */
final class JsonErrorMessages {

    private JsonErrorMessages() {}

    static String reason(DatabindException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                "There is no such field; known here are "
                        + unknown.getKnownPropertyIds().stream()
                                .map(String::valueOf)
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + ".";
            case InvalidFormatException wrong -> reason(wrong.getValue(), wrong.getTargetType());
            default -> e.getOriginalMessage().lines().findFirst().orElse("It cannot be read.");
        };
    }

    private static String reason(Object value, Class<?> wanted) {
        String given = "\"" + value + "\" is ";
        if (wanted == UUID.class) {
            return given + "no id; an id looks like 0192f3c4-5d6e-7f80-9a1b-2c3d4e5f6071.";
        }
        if (wanted == LocalDate.class) {
            return given + "no day; days are written like 2026-11-27.";
        }
        if (Temporal.class.isAssignableFrom(wanted)) {
            return given + "no moment; moments are written like 2026-11-27T09:30:00Z.";
        }
        if (wanted.isEnum()) {
            return given + "none of "
                    + Arrays.stream(wanted.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        if (wanted == boolean.class || wanted == Boolean.class) {
            return given + "neither true nor false.";
        }
        return given
                + (wanted.isPrimitive() || Number.class.isAssignableFrom(wanted) ? "no number." : "not expected here.");
    }
}
