package org.lotse.activation.metric.warning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * One early warning with the numbers that its message needs.
 *
 * @param numbers by name, in fixed order; counts and whole days, see {@link EarlyWarnings}
 */
public record EarlyWarning(WarningCode code, SequencedMap<String, Integer> numbers) {

    public EarlyWarning {
        numbers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(numbers));
    }

    static EarlyWarning of(WarningCode code) {
        return new EarlyWarning(code, new LinkedHashMap<>());
    }

    /** The same warning with one more number. */
    EarlyWarning with(String name, int number) {
        LinkedHashMap<String, Integer> more = new LinkedHashMap<>(numbers);
        more.put(name, number);
        return new EarlyWarning(code, more);
    }

    /** {@code "SINGLE_CONTACT:signals=9,signalsInYear=10"}. */
    public String text() {
        return code
                + numbers.entrySet().stream()
                        .map(number -> number.getKey() + "=" + number.getValue())
                        .collect(Collectors.joining(",", ":", ""));
    }
}
