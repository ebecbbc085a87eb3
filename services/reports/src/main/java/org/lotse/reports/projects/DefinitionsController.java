package org.lotse.reports.projects;

import java.util.List;
import java.util.UUID;
import org.lotse.reports.domain.FigureUnit;
import org.lotse.reports.domain.Indicator;
import org.lotse.reports.domain.IndicatorDefinition;
import org.lotse.reports.i18n.IndicatorCatalogue;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Returns the indicators of reports with the rule behind each figure. */
@RestController
class DefinitionsController {

    private final IndicatorCatalogue indicatorCatalogue;

    DefinitionsController(IndicatorCatalogue indicatorCatalogue) {
        this.indicatorCatalogue = indicatorCatalogue;
    }

    record IndicatorDefinitionView(
            String id,
            int version,
            FigureUnit unit,
            boolean canBeTarget,
            IndicatorDefinition.DefinitionText en,
            IndicatorDefinition.DefinitionText de) {}

    record DefinitionList(List<IndicatorDefinitionView> items) {}

    @GetMapping("/networks/{networkId}/definitions")
    @PreAuthorize("isAuthenticated()")
    DefinitionList all(@PathVariable UUID networkId) {
        return new DefinitionList(indicatorCatalogue.all().stream()
                .map(DefinitionsController::view)
                .toList());
    }

    private static IndicatorDefinitionView view(IndicatorDefinition definition) {
        Indicator indicator = Indicator.byId(definition.id()).orElseThrow();
        return new IndicatorDefinitionView(
                definition.id(),
                definition.version(),
                indicator.unit(),
                indicator.canBeTarget(),
                definition.english(),
                definition.german());
    }
}
