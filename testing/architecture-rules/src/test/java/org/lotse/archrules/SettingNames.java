package org.lotse.archrules;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names of the properties that a module reads: components of its properties records, and placeholders of sources and YAML files. A
 * visit adds the placeholders that it finds to its parameter.
 */
final class SettingNames extends TreeScanner<@Nullable Void, Set<String>> {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z][a-z0-9.-]*)");

    private SettingNames() {}

    /** @param sources folder of the module's main sources and resources */
    static Set<String> below(Path sources) {
        Set<String> found = new TreeSet<>();
        for (CompilationUnitTree unit : SourceParser.below(sources)) {
            ConfigurationPropertiesParser.propertiesOf(unit).forEach(property -> found.add(property.name()));
            unit.accept(new SettingNames(), found);
        }
        ProjectFiles.below(sources, ".yml").forEach(file -> addPlaceholders(ProjectFiles.read(file), found));
        return found;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, Set<String> found) {
        addPlaceholders(String.valueOf(literal.getValue()), found);
        return super.visitLiteral(literal, found);
    }

    private static void addPlaceholders(String text, Set<String> found) {
        PLACEHOLDER.matcher(text).results().map(match -> match.group(1)).forEach(found::add);
    }
}
