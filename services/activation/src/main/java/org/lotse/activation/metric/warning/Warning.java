package org.lotse.activation.metric.warning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * One early warning with the numbers that a sentence about it needs.
 *
 * @param numbers by name, in fixed order; counts and whole days, see {@link EarlyWarnings}
 */
public record Warning(WarningCode code, SequencedMap<String, Integer> numbers) {

    public Warning {
        numbers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(numbers));
    }

    static Warning of(WarningCode code) {
        return new Warning(code, new LinkedHashMap<>());
    }

    /** The same warning with one more number. */
    Warning with(String name, int number) {
        LinkedHashMap<String, Integer> more = new LinkedHashMap<>(numbers);
        more.put(name, number);
        return new Warning(code, more);
    }

    /** {@code "SINGLE_CONTACT:signals=9,signalsInYear=10"}. */
    public String text() {
        return code
                + numbers.entrySet().stream()
                        .map(number -> number.getKey() + "=" + number.getValue())
                        .collect(Collectors.joining(",", ":", ""));
    }
}
