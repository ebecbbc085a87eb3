package org.lotse.archrules;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The names of the properties that a module reads: components of its properties records, and placeholders of sources and YAML files. A
 * visit adds what it finds to its parameter.
 */
final class SettingNames extends TreeScanner<@Nullable Void, Set<String>> {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z][a-z0-9.-]*)");
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");
    private static final Set<String> PREFIX = Set.of("value", "prefix");

    private SettingNames() {}

    /** @param sources folder of the module's main sources and resources */
    static Set<String> below(Path sources) {
        Set<String> found = new TreeSet<>();
        SourceParser.below(sources).forEach(unit -> unit.accept(new SettingNames(), found));
        ProjectFiles.below(sources, ".yml").forEach(file -> addPlaceholders(ProjectFiles.read(file), found));
        return found;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, Set<String> found) {
        type.getModifiers().getAnnotations().stream()
                .filter(annotation -> annotation.getAnnotationType().toString().equals("ConfigurationProperties"))
                .flatMap(SettingNames::prefixOf)
                .forEach(prefix -> type.getMembers().stream()
                        .flatMap(SettingNames::componentOf)
                        .forEach(component -> found.add(prefix + "." + component)));
        return super.visitClass(type, found);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, Set<String> found) {
        addPlaceholders(String.valueOf(literal.getValue()), found);
        return super.visitLiteral(literal, found);
    }

    private static void addPlaceholders(String text, Set<String> found) {
        PLACEHOLDER.matcher(text).results().map(match -> match.group(1)).forEach(found::add);
    }

    private static Stream<String> prefixOf(AnnotationTree annotation) {
        return annotation.getArguments().stream()
                .map(SettingNames::prefixIn)
                .filter(LiteralTree.class::isInstance)
                .map(literal -> String.valueOf(((LiteralTree) literal).getValue()));
    }

    private static @Nullable ExpressionTree prefixIn(ExpressionTree argument) {
        if (!(argument instanceof AssignmentTree named)) {
            return argument;
        }
        return PREFIX.contains(named.getVariable().toString()) ? named.getExpression() : null;
    }

    /** The parser lists the components of a record among its fields; only a static field is none. */
    private static Stream<String> componentOf(Tree member) {
        return member instanceof VariableTree field
                        && !field.getModifiers().getFlags().contains(Modifier.STATIC)
                ? Stream.of(CAPITAL.matcher(field.getName())
                        .replaceAll((MatchResult letter) -> "-" + letter.group().toLowerCase(Locale.ROOT)))
                : Stream.empty();
    }
}
