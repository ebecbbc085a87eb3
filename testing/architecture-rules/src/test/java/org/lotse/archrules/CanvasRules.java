package org.lotse.archrules;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Rules for the canvas of a service. Each violation is a sentence that begins with the row. */
final class CanvasRules {

    /** Begins a cell that names nothing. */
    private static final String NONE = "–";

    private final ServiceCanvas canvas;
    private final ServiceSources service;
    private final List<String> violations = new ArrayList<>();

    private CanvasRules(ServiceCanvas canvas, ServiceSources service) {
        this.canvas = canvas;
        this.service = service;
    }

    /**
     * @param librarySettings what the canvas may name besides the settings of the service
     * @return the violations in the order of the rows
     */
    static List<String> violationsOf(ServiceCanvas canvas, ServiceSources service, Set<String> librarySettings) {
        var rules = new CanvasRules(canvas, service);
        rules.checkRows();
        rules.checkNames(librarySettings);
        return rules.violations;
    }

    private void checkRows() {
        if (!canvas.names().equals(ServiceCanvas.ROW_NAMES)) {
            violations.add("Rows: " + canvas.names() + " instead of " + ServiceCanvas.ROW_NAMES);
        }
        canvas.names().stream()
                .filter(row -> canvas.text(row).isEmpty())
                .forEach(row -> violations.add(row + ": says nothing"));
    }

    private void checkNames(Set<String> librarySettings) {
        compare("HTTP", canvas.operations(), service.operations());
        compare("Publishes", canvas.topics("Publishes"), service.publishedTopics());
        compare("Consumes", canvas.topics("Consumes"), service.consumedTopics());
        compare("Tables", canvas.tables(), service.tables());
        compare("Metrics", canvas.meters(), service.meters());
        Set<String> settings = service.settings();
        Set<String> named = canvas.settings(service::isSetting).stream()
                .filter(setting -> settings.contains(setting) || !librarySettings.contains(setting))
                .collect(toSet());
        compare("Settings", named, settings);
    }

    private void compare(String row, Set<String> named, Set<String> existing) {
        Stream.concat(
                        existing.stream().filter(not(named::contains)).map(name -> name + " is not named"),
                        named.stream().filter(not(existing::contains)).map(name -> name + " does not exist"))
                .sorted()
                .forEach(violation -> violations.add(row + ": " + violation));
        if (existing.isEmpty() && !canvas.text(row).startsWith(NONE)) {
            violations.add(row + ": must begin with –");
        }
    }
}
