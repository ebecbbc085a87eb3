package org.lotse.reports.projects;

import java.util.List;
import java.util.UUID;
import org.lotse.reports.domain.Definition;
import org.lotse.reports.domain.Indicator;
import org.lotse.reports.domain.Unit;
import org.lotse.reports.wording.Definitions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What reports can say, with the rule behind each figure. */
@RestController
class DefinitionsController {

    private final Definitions definitions;

    DefinitionsController(Definitions definitions) {
        this.definitions = definitions;
    }

    record DefinitionView(
            String id, int version, Unit unit, boolean canBeTarget, Definition.Text en, Definition.Text de) {}

    record DefinitionList(List<DefinitionView> items) {}

    @GetMapping("/networks/{networkId}/definitions")
    @PreAuthorize("isAuthenticated()")
    DefinitionList all(@PathVariable UUID networkId) {
        return new DefinitionList(
                definitions.all().stream().map(DefinitionsController::view).toList());
    }

    private static DefinitionView view(Definition definition) {
        Indicator indicator = Indicator.byId(definition.id()).orElseThrow();
        return new DefinitionView(
                definition.id(),
                definition.version(),
                indicator.unit(),
                indicator.canBeTarget(),
                definition.english(),
                definition.german());
    }
}
