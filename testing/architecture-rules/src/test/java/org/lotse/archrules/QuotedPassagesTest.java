package org.lotse.archrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every passage that a page in {@code docs} quotes stands literally in the source file that the page names.
 *
 * <p>A quotation is the line {@code From `path/of/the/File.java`:}, an empty line, and a fenced block. The block may omit the file's
 * indentation, and a line {@code …} stands for omitted lines.
 */
class QuotedPassagesTest {

    private static final Pattern SOURCE = Pattern.compile("^From `([^`]+)`:$", Pattern.MULTILINE);
    private static final Pattern BLOCK = Pattern.compile("\\n\\n```\\w*\\n(.*?)\\n```(?:\\n|\\z)", Pattern.DOTALL);
    private static final String LEFT_OUT = "…";

    private static final Path DOCS = ProjectFiles.ROOT.resolve("docs");

    private static final String GREETING = """
            class Greeting {

                String greet(String name) {
                    if (name.isEmpty()) {
                        return "Hello";
                    }
                    return "Hello " + name;
                }
            }
            """;

    @TestFactory
    Stream<DynamicTest> passagesStandInTheirFiles() {
        return ProjectFiles.below(DOCS, ".md").stream()
                .map(page -> DynamicTest.dynamicTest(
                        DOCS.relativize(page).toString(),
                        () -> assertThat(misquotations(ProjectFiles.read(page), QuotedPassagesTest::source))
                                .isEmpty()));
    }

    @Test
    void theRoadOfOneRequestIsQuotedStationByStation() {
        String page = ProjectFiles.read(DOCS.resolve("follow-one-request.md"));

        assertThat(SOURCE.matcher(page).results()).hasSizeGreaterThan(12);
    }

    @Test
    void aPassageMayLackItsIndentationAndLinesBetween() {
        assertThat(misquotations(quotation("""
                String greet(String name) {
                    if (name.isEmpty()) {
                …
                    return "Hello " + name;
                }"""), QuotedPassagesTest::greeting)).isEmpty();
    }

    @Test
    void aPassageThatChangedIsFound() {
        assertThat(misquotations(quotation("return \"Good morning \" + name;"), QuotedPassagesTest::greeting))
                .hasSize(1);
    }

    @Test
    void aLineLeftOutWithoutAMarkIsFound() {
        assertThat(misquotations(quotation("""
                if (name.isEmpty()) {
                return "Hello " + name;"""), QuotedPassagesTest::greeting)).hasSize(1);
    }

    @Test
    void linesInAnotherOrderAreFound() {
        assertThat(misquotations(quotation("""
                return "Hello " + name;
                …
                if (name.isEmpty()) {"""), QuotedPassagesTest::greeting)).hasSize(1);
    }

    @Test
    void aPassageThatStopsInsideALineIsFound() {
        assertThat(misquotations(quotation("return \"Hello \""), QuotedPassagesTest::greeting))
                .hasSize(1);
    }

    @Test
    void aBlockThatQuotesNothingIsFound() {
        assertThat(misquotations(quotation(LEFT_OUT), QuotedPassagesTest::greeting))
                .hasSize(1);
    }

    @Test
    void aFileThatIsGoneIsFound() {
        assertThat(misquotations("From `Gone.java`:\n\n```java\nclass Gone {\n```\n", QuotedPassagesTest::greeting))
                .hasSize(1);
    }

    @Test
    void aSourceWithoutABlockIsFound() {
        assertThat(misquotations(
                        "From `Greeting.java`:\n\nclass Greeting {\n\n```java\nclass Greeting {\n```\n",
                        QuotedPassagesTest::greeting))
                .hasSize(1);
    }

    private static String quotation(String passage) {
        return "A page.\n\nFrom `Greeting.java`:\n\n```java\n" + passage + "\n```\n\nMore text.\n";
    }

    private static Optional<String> greeting(String name) {
        return name.equals("Greeting.java") ? Optional.of(GREETING) : Optional.empty();
    }

    private static Optional<String> source(String name) {
        Path file = ProjectFiles.ROOT.resolve(name);
        return Files.isRegularFile(file) ? Optional.of(ProjectFiles.read(file)) : Optional.empty();
    }

    /** @param sources the text of a file; empty if there is no such file */
    private static List<String> misquotations(String page, Function<String, Optional<String>> sources) {
        List<String> found = new ArrayList<>();
        Matcher source = SOURCE.matcher(page);
        while (source.find()) {
            String name = source.group(1);
            Optional<String> text = sources.apply(name);
            Matcher block = BLOCK.matcher(page).region(source.end(), page.length());
            if (text.isEmpty()) {
                found.add(name + " does not exist");
            } else if (!block.lookingAt()) {
                found.add(name + " is named, but no block follows");
            } else if (!contains(text.get().lines().toList(), block.group(1))) {
                found.add(name + " does not contain:\n" + block.group(1));
            }
        }
        return found;
    }

    private static boolean contains(List<String> file, String passage) {
        int next = 0;
        for (List<String> part : partsOf(passage)) {
            int first = indexOf(part, file, next);
            if (first < 0) {
                return false;
            }
            next = first + part.size();
        }
        return true;
    }

    private static List<List<String>> partsOf(String passage) {
        List<List<String>> parts = new ArrayList<>();
        List<String> part = new ArrayList<>();
        for (String line : passage.lines().toList()) {
            if (line.strip().equals(LEFT_OUT)) {
                parts.add(part);
                part = new ArrayList<>();
            } else {
                part.add(line);
            }
        }
        parts.add(part);
        return parts;
    }

    /** Negative if the part is not found, or is empty. */
    private static int indexOf(List<String> part, List<String> file, int from) {
        String wanted = unindented(part);
        for (int first = from; !wanted.isBlank() && first + part.size() <= file.size(); first++) {
            if (unindented(file.subList(first, first + part.size())).equals(wanted)) {
                return first;
            }
        }
        return -1;
    }

    private static String unindented(List<String> lines) {
        return String.join("\n", lines).stripIndent();
    }
}
