package org.lotse.dashboard.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The project form as the user filled it in.
 *
 * @param minimumMinutes total minutes from which a funding indicator counts an enterprise
 * @param targets as typed, by indicator; hours for {@code minutes}
 */
record ProjectForm(
        @Nullable String name,
        @Nullable String funder,
        @Nullable String from,
        @Nullable String to,
        @Nullable String minimumMinutes,
        @Nullable Map<String, String> targets) {

    private static final String MINUTES = "minutes";
    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

    static ProjectForm blank() {
        return new ProjectForm("", "", "", "", "", Map.of());
    }

    static ProjectForm of(Project project) {
        var targets = new TreeMap<String, String>();
        project.targets()
                .forEach((indicator, value) ->
                        targets.put(indicator, indicator.equals(MINUTES) ? inHours(value) : String.valueOf(value)));
        return new ProjectForm(
                project.name(),
                project.funder(),
                project.from().toString(),
                project.to().toString(),
                project.minimumMinutes() == null ? "" : String.valueOf(project.minimumMinutes()),
                targets);
    }

    /** The value typed for an indicator. */
    public String target(String indicator) {
        return targets == null ? "" : targets.getOrDefault(indicator, "");
    }

    /** The request body. Empty fields are omitted, so that the service reports what is missing. */
    Map<String, Object> toBody() {
        var body = new HashMap<String, Object>();
        put(body, "name", name);
        put(body, "funder", funder);
        put(body, "from", from);
        put(body, "to", to);
        put(body, "minimumMinutes", minimumMinutes);
        var agreed = new HashMap<String, Object>();
        if (targets != null) {
            targets.forEach(
                    (indicator, typed) -> put(agreed, indicator, indicator.equals(MINUTES) ? inMinutes(typed) : typed));
        }
        body.put("targets", agreed);
        return body;
    }

    private static void put(Map<String, Object> body, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            body.put(field, value.strip());
        }
    }

    /** Two decimals are enough to restore the exact minute. */
    private static String inHours(long minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(MINUTES_AN_HOUR, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Passes invalid numbers on unchanged, so that the service reports them. */
    private static @Nullable String inMinutes(@Nullable String hours) {
        if (hours == null || !hours.strip().matches("\\d{1,6}([.,]\\d{1,2})?")) {
            return hours;
        }
        return new BigDecimal(hours.strip().replace(',', '.'))
                .multiply(MINUTES_AN_HOUR)
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
