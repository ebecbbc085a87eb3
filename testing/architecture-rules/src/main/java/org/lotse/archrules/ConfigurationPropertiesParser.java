package org.lotse.kubernetes;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The settings that a source file declares as components of a {@code @ConfigurationProperties} record. */
final class ConfigurationPropertiesParser extends TreeScanner<@Nullable Void, String> {

    /**
     * @param name for example {@code lotse.identity.service-id}
     * @param required has no default and must be set
     */
    record Property(String name, boolean required) {}

    private final List<Property> found = new ArrayList<>();

    private ConfigurationPropertiesParser() {}

    static List<Property> propertiesOf(Path file) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(file));
            var source = new ConfigurationPropertiesParser();
            for (CompilationUnitTree unit : task.parse()) {
                source.scan(unit, "");
            }
            return List.copyOf(source.found);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, String outer) {
        prefixOf(type)
                .ifPresent(prefix -> type.getMembers().stream()
                        .filter(member -> type.getKind() == Tree.Kind.RECORD && member instanceof VariableTree)
                        .map(VariableTree.class::cast)
                        .forEach(component -> found.add(new Property(
                                prefix + "." + dashed(component.getName().toString()), isNeeded(component)))));
        return super.visitClass(type, outer);
    }

    private static Optional<String> prefixOf(ClassTree type) {
        return type.getModifiers().getAnnotations().stream()
                .filter(annotation -> nameOf(annotation).equals("ConfigurationProperties"))
                .flatMap(annotation -> annotation.getArguments().stream())
                .flatMap(argument -> prefixIn(argument).stream())
                .findFirst();
    }

    private static Optional<String> prefixIn(ExpressionTree argument) {
        if (argument instanceof AssignmentTree assignment) {
            return Set.of("prefix", "value").contains(assignment.getVariable().toString())
                    ? prefixIn(assignment.getExpression())
                    : Optional.empty();
        }
        return argument instanceof LiteralTree literal
                ? Optional.of(String.valueOf(literal.getValue()))
                : Optional.empty();
    }

    private static boolean isNeeded(VariableTree component) {
        String type = String.valueOf(component.getType());
        return !type.contains("@Nullable")
                && component.getModifiers().getAnnotations().stream()
                        .map(ConfigurationPropertiesParser::nameOf)
                        .noneMatch(Set.of("Nullable", "DefaultValue")::contains);
    }

    private static String dashed(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String nameOf(AnnotationTree annotation) {
        return annotation.getAnnotationType().toString();
    }
}
