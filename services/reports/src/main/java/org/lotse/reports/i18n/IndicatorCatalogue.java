package org.lotse.reports.i18n;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.lotse.reports.domain.Indicator;
import org.lotse.reports.domain.IndicatorDefinition;
import org.springframework.stereotype.Component;

/** The definitions of all indicators in this version of the product. A missing text fails the start, not a report. */
@Component
public class IndicatorCatalogue {

    private static final String WORDS = "i18n/reports/definitions";

    private final List<IndicatorDefinition> all;

    IndicatorCatalogue() {
        ResourceBundle english = bundle(Locale.ROOT);
        ResourceBundle german = bundle(Locale.GERMAN);
        this.all = Arrays.stream(Indicator.values())
                .map(i -> new IndicatorDefinition(i.id(), i.version(), text(english, i), text(german, i)))
                .toList();
    }

    /** In the order of a report. */
    public List<IndicatorDefinition> all() {
        return all;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                WORDS, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static IndicatorDefinition.DefinitionText text(ResourceBundle words, Indicator indicator) {
        return new IndicatorDefinition.DefinitionText(
                words.getString(indicator.id() + ".name"), words.getString(indicator.id() + ".rule"));
    }
}
