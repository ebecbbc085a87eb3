package org.lotse.archrules;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The settings that a source file declares as components of a {@code @ConfigurationProperties} record. */
public final class ConfigurationPropertiesParser extends TreeScanner<@Nullable Void, String> {

    /**
     * @param name for example {@code lotse.identity.service-id}
     * @param required has no default and must be set
     */
    public record Property(String name, boolean required) {}

    private final List<Property> found = new ArrayList<>();

    private ConfigurationPropertiesParser() {}

    /** The settings in the order of the file. */
    public static List<Property> propertiesOf(Path file) {
        return SourceParser.parse(List.of(file)).stream()
                .flatMap(unit -> propertiesOf(unit).stream())
                .toList();
    }

    static List<Property> propertiesOf(CompilationUnitTree unit) {
        var source = new ConfigurationPropertiesParser();
        source.scan(unit, "");
        return source.found;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, String outer) {
        prefixOf(type)
                .ifPresent(prefix -> type.getMembers().stream()
                        .filter(member -> type.getKind() == Tree.Kind.RECORD && member instanceof VariableTree)
                        .map(VariableTree.class::cast)
                        // the parser lists components and constants of a record alike
                        .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
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
