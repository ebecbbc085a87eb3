package org.lotse.archrules;

import static java.util.Objects.requireNonNull;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP operations of controllers, {@code GET /members/{memberId}}. The method {@code ANY} stands for a mapping without one. A path
 * variable is written without its pattern.
 */
final class HttpOperations extends TreeScanner<@Nullable Void, String> {

    private static final Pattern MAPPING = Pattern.compile("(Get|Post|Put|Patch|Delete|Request)Mapping");
    private static final Set<String> PATH = Set.of("value", "path");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}");

    private final Set<String> found = new TreeSet<>();
    private final Map<String, ExpressionTree> constants = new HashMap<>();

    private HttpOperations() {}

    /** The operations of all controllers below a folder. */
    static Set<String> below(Path folder) {
        var operations = new HttpOperations();
        SourceParser.below(folder).forEach(unit -> {
            operations.constants.clear();
            unit.accept(operations, "");
        });
        return operations.found;
    }

    /** @param base path of the controller around the node */
    @Override
    public @Nullable Void visitClass(ClassTree type, String base) {
        type.getMembers().forEach(member -> {
            if (member instanceof VariableTree field && field.getInitializer() != null) {
                constants.put(field.getName().toString(), field.getInitializer());
            }
        });
        String path = mappings(type.getModifiers())
                .flatMap(mapping -> paths(mapping).stream())
                .findFirst()
                .orElse("");
        return super.visitClass(type, base + path);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, String base) {
        mappings(method.getModifiers()).forEach(mapping -> paths(mapping).forEach(path -> add(mapping, base + path)));
        return super.visitMethod(method, base);
    }

    private void add(AnnotationTree mapping, String path) {
        String method = MAPPING.matcher(name(mapping)).replaceAll("$1").toUpperCase(Locale.ROOT);
        found.add((method.equals("REQUEST") ? "ANY" : method) + " "
                + VARIABLE.matcher(path).replaceAll("{$1}"));
    }

    private static Stream<? extends AnnotationTree> mappings(ModifiersTree modifiers) {
        return modifiers.getAnnotations().stream()
                .filter(annotation -> MAPPING.matcher(name(annotation)).matches());
    }

    private static String name(AnnotationTree annotation) {
        return annotation.getAnnotationType().toString();
    }

    private List<String> paths(AnnotationTree mapping) {
        for (ExpressionTree argument : mapping.getArguments()) {
            if (!(argument instanceof AssignmentTree named)) {
                return texts(argument);
            }
            if (PATH.contains(named.getVariable().toString())) {
                return texts(named.getExpression());
            }
        }
        return List.of("");
    }

    private List<String> texts(ExpressionTree path) {
        return path instanceof NewArrayTree several
                ? requireNonNull(several.getInitializers()).stream()
                        .map(this::text)
                        .toList()
                : List.of(text(path));
    }

    private String text(ExpressionTree path) {
        return switch (path) {
            case LiteralTree literal -> String.valueOf(literal.getValue());
            case BinaryTree sum -> text(sum.getLeftOperand()) + text(sum.getRightOperand());
            case IdentifierTree constant ->
                text(requireNonNull(
                        constants.get(constant.getName().toString()),
                        () -> "A path of a controller names a constant of another class: " + constant));
            default -> throw new IllegalStateException("A path of a controller is not a text: " + path);
        };
    }
}
