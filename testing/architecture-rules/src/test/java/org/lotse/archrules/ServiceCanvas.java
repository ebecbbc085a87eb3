package org.lotse.archrules;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The table below {@code ## Canvas} in the README of a service: what the service owns, offers and needs, in the same rows everywhere. */
record ServiceCanvas(List<CanvasRow> rows) {

    static final List<String> ROW_NAMES =
            List.of("Owns", "HTTP", "Publishes", "Consumes", "Tables", "Metrics", "Settings", "Failure modes");

    private static final Pattern SECTION =
            Pattern.compile("^## Canvas\\n+\\| \\| \\|\\n\\|---\\|---\\|\\n((?:\\|.*(?:\\n|\\z))*)", Pattern.MULTILINE);
    private static final Pattern ROW = Pattern.compile("^\\| \\*\\*(.+?)\\*\\* \\|(.*)\\|$", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern TOPIC = Pattern.compile("[a-z]+\\.[a-z-]+\\.v\\d+");
    private static final Pattern OPERATION = Pattern.compile("([A-Z]+(?: [A-Z]+)*)(?: (/\\S*))?");
    private static final Pattern LINE_BREAK = Pattern.compile("<br>");
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern ALTERNATIVES = Pattern.compile("(.*)\\{(.+)}(.*)");

    /** A row with its name and its text. */
    record CanvasRow(String name, String text) {}

    static Optional<ServiceCanvas> in(String readme) {
        return SECTION.matcher(readme)
                .results()
                .map(section -> section.group(1))
                .map(table -> new ServiceCanvas(ROW.matcher(table)
                        .results()
                        .map(row -> new CanvasRow(row.group(1), row.group(2).strip()))
                        .toList()))
                .findFirst();
    }

    List<String> names() {
        return rows.stream().map(CanvasRow::name).toList();
    }

    /** Empty if there is no such row. */
    String text(String row) {
        return rows.stream()
                .filter(candidate -> candidate.name().equals(row))
                .map(CanvasRow::text)
                .findFirst()
                .orElse("");
    }

    Set<String> topics(String row) {
        return named(row, TOPIC.asMatchPredicate());
    }

    Set<String> tables() {
        return named("Tables", name -> true);
    }

    Set<String> meters() {
        return named("Metrics", name -> name.startsWith("lotse."));
    }

    /**
     * The properties that the row names; {@code lotse.identity.{issuer,keys}} names two.
     *
     * @param checked which names are properties of this project, and not of Spring Boot
     */
    Set<String> settings(Predicate<String> checked) {
        return named("Settings", name -> true).stream()
                .flatMap(ServiceCanvas::alternatives)
                .filter(checked)
                .collect(toCollection(TreeSet::new));
    }

    /**
     * The operations that the row names. {@code GET PUT /members} names two. A path alone is the beginning of those that follow it, up to
     * the next line break.
     */
    Set<String> operations() {
        return LINE_BREAK
                .splitAsStream(text("HTTP"))
                .flatMap(ServiceCanvas::operationsIn)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> operationsIn(String line) {
        List<String> operations = new ArrayList<>();
        String base = "";
        for (String code : codeIn(line).toList()) {
            Matcher operation = OPERATION.matcher(code);
            if (operation.matches()) {
                String path = base + Objects.requireNonNullElse(operation.group(2), "");
                SPACE.splitAsStream(operation.group(1)).forEach(method -> operations.add(method + " " + path));
            } else {
                base = code;
            }
        }
        return operations.stream();
    }

    private Set<String> named(String row, Predicate<String> wanted) {
        return codeIn(text(row)).filter(wanted).collect(toCollection(TreeSet::new));
    }

    private static Stream<String> codeIn(String text) {
        return CODE.matcher(text).results().map(code -> code.group(1));
    }

    private static Stream<String> alternatives(String name) {
        Matcher several = ALTERNATIVES.matcher(name);
        return several.matches()
                ? COMMA.splitAsStream(several.group(2)).map(ending -> several.group(1) + ending + several.group(3))
                : Stream.of(name);
    }
}
