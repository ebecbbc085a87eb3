package org.lotse.reports.i18n;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.lotse.reports.domain.FigureUnit;
import org.lotse.reports.domain.IndicatorDefinition;

/** The texts, numbers and dates of one language, German or English. */
public final class ReportMessages {

    private static final String WORDS = "i18n/reports/report";
    private static final double MINUTES_AN_HOUR = 60;

    private final Locale locale;
    private final ResourceBundle bundle;

    private ReportMessages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                WORDS,
                locale.equals(Locale.GERMANY) ? Locale.GERMAN : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** German for a German locale, otherwise English. */
    public static ReportMessages in(Locale wanted) {
        return new ReportMessages(wanted.getLanguage().equals("de") ? Locale.GERMANY : Locale.UK);
    }

    public Locale locale() {
        return locale;
    }

    public String text(String key, Object... arguments) {
        String words = bundle.getString(key);
        return arguments.length == 0 ? words : new MessageFormat(words, locale).format(arguments);
    }

    public IndicatorDefinition.DefinitionText of(IndicatorDefinition definition) {
        return locale.equals(Locale.GERMANY) ? definition.german() : definition.english();
    }

    /** The text of a code; a code without a text, such as a region, is returned unchanged. */
    public String code(String code) {
        return bundle.containsKey("code." + code) ? bundle.getString("code." + code) : code;
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A value with its unit: "1,234", "12.5 h", "33.3 % (4 of 12)", or "–" for a share of nothing. */
    public String value(FigureUnit unit, @Nullable Long value, @Nullable Long base) {
        if (value == null) {
            return text("hidden");
        }
        return switch (unit) {
            case COUNT -> number(value);
            case MINUTES -> text("hours", decimal(value / MINUTES_AN_HOUR));
            case SHARE ->
                base == null || base == 0
                        ? "–"
                        : text("share", decimal(100.0 * value / base), number(value), number(base));
        };
    }

    public String percent(double share) {
        return text("percent", decimal(100 * share));
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    /** In UTC, marked as such: reader and author of a report may be in different zones. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(moment.atOffset(ZoneOffset.UTC))
                + " UTC";
    }

    private String decimal(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }
}
