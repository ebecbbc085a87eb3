package org.lotse.archrules;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The glossary: each word stands in it once, no cell is empty, and each class exists. */
class GlossaryTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\|(.*)\\|\\s*$");
    private static final Pattern CLASS = Pattern.compile("`([a-z0-9.]+\\.[A-Z]\\w+)`");
    private static final Pattern JAVA_SOURCE = Pattern.compile(".*/src/(?:main|test)/java/(.+)\\.java");
    private static final List<String> HEADER = List.of("Word", "Meaning", "Class", "German");

    @Test
    void theGlossaryIsCompleteAndItsClassesExist() {
        String glossary = ProjectFiles.read(ProjectFiles.ROOT.resolve("docs/glossary.md"));

        assertThat(rowsOf(glossary)).hasSizeGreaterThan(40);
        assertThat(faultsOf(glossary, sourceClasses())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "| Term | A contract period. | `org.lotse.Term` |;                   Term: 3 cells instead of 4",
                "| Term | | `org.lotse.Term` | Mitgliedschaft |;                     Term: empty cell",
                "| Term | A contract period. | Term | Mitgliedschaft |;              Term: no qualified class in backticks",
                "| Term | A contract period. | `org.lotse.Gone` | Mitgliedschaft |;  Term: no source file of org.lotse.Gone",
                "| member | A firm. | `org.lotse.Term` | Mitglied |;                 member: stands twice",
            })
    void aFaultyRowIsFound(String row, String fault) {
        assertThat(faultsWith(row)).containsExactly(fault);
    }

    @Test
    void aSoundRowHasNoFault() {
        assertThat(faultsWith("| Term | A contract period. | `org.lotse.Term` | Mitgliedschaft |"))
                .isEmpty();
    }

    private static List<String> faultsWith(String row) {
        String glossary = """
                | Word | Meaning | Class | German |
                |---|---|---|---|
                | Member | An organisation. | `org.lotse.Member` | Mitglied |
                """ + row;
        return faultsOf(glossary, Set.of("org.lotse.Member", "org.lotse.Term"));
    }

    private static List<String> faultsOf(String glossary, Set<String> classes) {
        List<String> faults = new ArrayList<>();
        Set<String> words = new HashSet<>();
        for (List<String> cells : rowsOf(glossary)) {
            String word = cells.getFirst();
            if (!words.add(word.toLowerCase(Locale.ROOT))) {
                faults.add(word + ": stands twice");
            }
            if (cells.size() != HEADER.size()) {
                faults.add(word + ": " + cells.size() + " cells instead of " + HEADER.size());
            } else if (cells.stream().anyMatch(String::isBlank)) {
                faults.add(word + ": empty cell");
            } else {
                classFault(cells.get(2), classes)
                        .map(fault -> word + ": " + fault)
                        .forEach(faults::add);
            }
        }
        return faults;
    }

    private static Stream<String> classFault(String cell, Set<String> classes) {
        Matcher named = CLASS.matcher(cell);
        if (!named.matches()) {
            return Stream.of("no qualified class in backticks");
        }
        return classes.contains(named.group(1)) ? Stream.empty() : Stream.of("no source file of " + named.group(1));
    }

    /** The rows of all tables without header and separator, each as its trimmed cells. */
    private static List<List<String>> rowsOf(String glossary) {
        return ROW.matcher(glossary)
                .results()
                .map(row -> Stream.of(row.group(1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .filter(cells -> !cells.equals(HEADER) && !cells.getFirst().startsWith("---"))
                .toList();
    }

    private static Set<String> sourceClasses() {
        return ProjectFiles.below(ProjectFiles.ROOT, ".java").stream()
                .map(file -> JAVA_SOURCE.matcher(file.toString().replace('\\', '/')))
                .filter(Matcher::matches)
                .map(source -> source.group(1).replace('/', '.'))
                .collect(toSet());
    }
}
