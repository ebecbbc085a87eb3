package org.lotse.archrules;

import static java.util.Objects.requireNonNull;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Parses Java source files with the compiler, which does not resolve any name. */
final class SourceParser {

    private SourceParser() {}

    /** The syntax tree of each source file below the folder, in order of the files. */
    static List<CompilationUnitTree> below(Path folder) {
        return parse(ProjectFiles.below(folder, ".java"));
    }

    static List<CompilationUnitTree> parse(List<Path> sources) {
        if (sources.isEmpty()) {
            return List.of();
        }
        JavaCompiler compiler = requireNonNull(ToolProvider.getSystemJavaCompiler(), "The tests need a JDK");
        List<CompilationUnitTree> units = new ArrayList<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    diagnostic -> {},
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            task.parse().forEach(units::add);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot parse " + sources, e);
        }
        return units;
    }
}
