package org.lotse.archrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.archrules.SourceTypes.DeclaredType;

/** Checks the type names in all sources of the project, and the rules themselves on sources with planted violations. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamingTest {

    private List<DeclaredType> declared = List.of();

    @BeforeAll
    void parseAllSources() {
        declared = SourceTypes.below(ProjectFiles.ROOT);
    }

    @Test
    void theSourcesAreParsed() {
        assertThat(declared)
                .anySatisfy(type -> {
                    assertThat(type.simpleName()).isEqualTo("NamingTest");
                    assertThat(type.module()).isEqualTo(Path.of("testing/architecture-rules"));
                    assertThat(type.topLevel()).isTrue();
                })
                .anySatisfy(type -> {
                    assertThat(type.simpleName()).isEqualTo("DeclaredType");
                    assertThat(type.topLevel()).isFalse();
                });
    }

    @Test
    void aModuleHasOneTopLevelTypePerSimpleName() {
        assertThat(NamingRules.repeatedNames(declared)).isEmpty();
    }

    @Test
    void noTypeIsNamedByABareWord() {
        assertThat(NamingRules.bareNames(declared)).isEmpty();
    }

    @Test
    void aSimpleNameTwiceInOneModuleIsFound(@TempDir Path project) throws IOException {
        addSource(project, "members/src/main/java/terms", "RowImport", "package terms; record RowImport() {}");
        addSource(project, "members/src/test/java/imports", "RowImport", "package imports; class RowImport {}");
        addSource(project, "events/src/main/java/imports", "RowImport", "package imports; class RowImport {}");
        addSource(project, "events/src/main/java/web", "Page", "package web; class Page { enum RowImport { NEW } }");

        assertThat(NamingRules.repeatedNames(SourceTypes.below(project)))
                .containsExactly("members: RowImport is declared in members/src/main/java/terms/RowImport.java"
                        + " and members/src/test/java/imports/RowImport.java");
    }

    @Test
    void aBareWordIsFoundAsTopLevelNestedAndLocalType(@TempDir Path project) throws IOException {
        addSource(project, "members/src/main/java", "Told", "/** Not a type: class Calm. */ interface Told {}");
        addSource(
                project,
                "members/src/main/java",
                "Member",
                "class Member { sealed interface Step { record Both() implements Step {} } }");
        addSource(
                project,
                "members/src/test/java",
                "MemberTest",
                "class MemberTest { void test() { record Aside(String text) {} } }");
        addSource(
                project,
                "members/src/test/java",
                "TextTest",
                "class TextTest { String text = \"class Shelf {}\"; } // class Desk");

        assertThat(NamingRules.bareNames(SourceTypes.below(project)))
                .extracting(violation -> violation.substring(0, violation.indexOf(' ')))
                .containsExactlyInAnyOrder("Told", "Both", "Aside");
    }

    /** The first name in the folder is the module. */
    private static void addSource(Path project, String folder, String name, String source) throws IOException {
        Path sources = Files.createDirectories(project.resolve(folder));
        Files.writeString(project.resolve(Path.of(folder).getName(0)).resolve("pom.xml"), "<project/>");
        Files.writeString(sources.resolve(name + ".java"), source);
    }
}
