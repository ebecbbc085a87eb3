package org.lotse.lists.detection.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimal separator of a list. */
public enum DecimalStyle {
    POINT(Pattern.compile("[+-]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?"), ",", "."),
    COMMA(Pattern.compile("[+-]?(\\d+|\\d{1,3}(\\.\\d{3})+)(,\\d+)?"), ".", ",");

    private static final Pattern FRACTION_WITH_COMMA = Pattern.compile("[+-]?\\d{1,3}((\\.\\d{3})*|\\d*),\\d{1,2}");

    private final Pattern number;
    private final String grouping;
    private final String fraction;

    DecimalStyle(Pattern number, String grouping, String fraction) {
        this.number = number;
        this.grouping = grouping;
        this.fraction = fraction;
    }

    /** COMMA when any value is readable with a decimal comma only: "1,5" or "1.234,50". */
    public static DecimalStyle of(Collection<String> values) {
        return values.stream().anyMatch(v -> FRACTION_WITH_COMMA.matcher(v).matches()) ? COMMA : POINT;
    }

    /** One and a half in this style, for messages. */
    public String example() {
        return "1" + fraction + "5";
    }

    public Optional<BigDecimal> read(String value) {
        if (value.length() > 20 || !number.matcher(value).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(value.replace(grouping, "").replace(fraction, ".")));
    }
}
